import type { Problem } from '#shared/api/problem.ts'
import type { ChecksTyped } from '#shared/distribution/round-typed.ts'
import { Rung, rungs } from '#shared/distribution/rung.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import { checkWords } from './check-words.ts'
import { RoundFacts } from './round-facts.tsx'

interface Props {
  draft: ChecksTyped
  settings: Settings
  problem: Problem | undefined
  onDraft: (draft: ChecksTyped) => void
}

/** What has to be thought of before anybody is asked: no round opens before all of it is. */
export function RoundChecks({ draft, settings, problem, onDraft }: Props) {
  const { rung, accepted, ...texts } = draft
  return (
    <>
      <h2>Is it fair to ask?</h2>
      <p>
        A round opens once each of these is answered. What you write stands with the round, for all staff.
        Please name no child.
      </p>
      <StaffTextFields
        at="checks"
        value={texts}
        fields={checkWords}
        problem={problem}
        onValue={(typed) => onDraft({ ...draft, ...typed })}
      />
      <StaffChoice
        name="checks.rung"
        legend="How far do they take part? Choose the rung this round stands on."
        kind="one"
        options={Rung.options.map((value) => ({ value, text: rungs[value] }))}
        chosen={Rung.options.filter((it) => it === rung)}
        problem={problem}
        onChosen={([chosen = '']) => onDraft({ ...draft, rung: chosen })}
      />
      <StaffChoice
        name="checks.accepted"
        legend="What nobody can do"
        kind="many"
        options={[
          {
            value: 'accepted',
            text: 'We accept that we cannot find a child who does not say who they are.',
          },
        ]}
        chosen={accepted ? ['accepted'] : []}
        problem={problem}
        onChosen={({ length }) => onDraft({ ...draft, accepted: length > 0 })}
      />
      <RoundFacts settings={settings} />
    </>
  )
}
