import type { Problem } from '#shared/api/problem.ts'
import { Level } from '#shared/case-audits/case-audit.ts'
import { sayLevel } from '#web/board/case-audits/say-grade.ts'
import { AgencyChoice } from '#web/manage/agency-choice.tsx'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import type { TypedCase } from './case-draft.ts'

interface Props {
  /** Where it stands in what is sent: `cases.2`. */
  at: string
  typed: TypedCase
  problem: Problem | undefined
  onTyped: (typed: TypedCase) => void
}

const notYet = { value: '', text: 'Not known yet' } as const

/** A case: the help it has, its agencies, whether the child was heard and the family asked. Who it is stands nowhere. */
export function CaseFields({ at, typed, problem, onTyped }: Props) {
  const term = useTerms()
  return (
    <>
      <StaffSelect
        name={`${at}.level`}
        label="Level of help"
        options={Level.options.map((value) => ({ value, text: sayLevel(value, term) }))}
        chosen={typed.level}
        problem={problem}
        onChosen={(level) => onTyped({ ...typed, level })}
      />
      <AgencyChoice
        name={`${at}.agencies`}
        legend="Which agencies work with it? Two at least."
        chosen={typed.agencies}
        problem={problem}
        onChosen={(agencies) => onTyped({ ...typed, agencies })}
      />
      <StaffSelect
        name={`${at}.voice.seen`}
        label="Was the child’s voice seen?"
        options={[notYet, { value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }]}
        chosen={typed.voice}
        problem={problem}
        onChosen={(voice) => onTyped({ ...typed, voice })}
      />
      {typed.voice ? (
        <StaffField
          name={`${at}.voice.says`}
          label={typed.voice === 'yes' ? 'How?' : 'What was missing?'}
          value={typed.voiceSays}
          problem={problem}
          onValue={(voiceSays) => onTyped({ ...typed, voiceSays })}
        />
      ) : null}
      <StaffSelect
        name={`${at}.family.contacted`}
        label="Was the family asked what they think?"
        options={[notYet, { value: 'yes', text: 'Yes' }, { value: 'no', text: 'No' }]}
        chosen={typed.family}
        problem={problem}
        onChosen={(family) => onTyped({ ...typed, family })}
      />
      {typed.family ? (
        <StaffField
          name={`${at}.family.says`}
          label={typed.family === 'yes' ? 'How, and what did they say?' : 'Why not?'}
          value={typed.familySays}
          problem={problem}
          onValue={(familySays) => onTyped({ ...typed, familySays })}
        />
      ) : null}
    </>
  )
}
