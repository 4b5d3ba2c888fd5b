import { useState } from 'preact/hooks'
import {
  type DistributionView,
  openDistribution,
  type WaveView,
} from '#shared/distribution/distribution-endpoints.ts'
import type { Person } from '#web/staff/claims.ts'
import { inPlainWords } from '#web/staff/in-plain-words.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { AgencyField } from './agency-field.tsx'
import { readNumber } from './read-number.ts'
import { sayKind } from './say-kind.ts'
import type { SurveyTitles } from './survey-titles.ts'

interface Props {
  wave: WaveView
  titles: SurveyTitles
  person: Person
  onOpened: (handOut: DistributionView) => void
}

const kinds = (['single', 'open'] as const).map((value) => ({ value, text: sayKind(value) }))
const words = {
  agency: 'Write the agency’s short name in small letters, figures and hyphens.',
  expected: 'Write how many families you expect to reach, from 1 to 100,000.',
}

/** One survey, handed out by one agency: an agency hands out for itself, a lead for any. */
export function NewHandOut({ wave, titles, person, onOpened }: Props) {
  const [agency, setAgency] = useState(person.agencies[0] ?? '')
  const [survey, setSurvey] = useState(wave.surveys[0]?.survey ?? '')
  const [kind, setKind] = useState<DistributionView['kind']>('single')
  const [expected, setExpected] = useState('')
  const { busy, problem: found, send } = useSend(openDistribution, onOpened)
  const problem = inPlainWords(found, words)
  const surveys = wave.surveys.map(({ survey: value }) => ({ value, text: titles.get(value) ?? value }))
  const body = { agency: agency.trim(), survey, kind, expected: readNumber(expected) }
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        void send({ params: { wave: wave.wave }, body })
      }}
    >
      <h2>New hand-out</h2>
      <StaffProblem problem={problem} />
      <AgencyField own={person.agencies} agency={agency} problem={problem} onAgency={setAgency} />
      <StaffChoice
        name="survey"
        legend="Which survey?"
        kind="one"
        options={surveys}
        chosen={[survey]}
        problem={problem}
        onChosen={([value]) => setSurvey(value ?? survey)}
      />
      <StaffChoice
        name="kind"
        legend="How will families get it?"
        kind="one"
        options={kinds}
        chosen={[kind]}
        problem={problem}
        onChosen={([value]) => setKind(value ?? kind)}
      />
      <StaffField
        name="expected"
        label="How many families do you expect to reach?"
        type="number"
        value={expected}
        problem={problem}
        onValue={setExpected}
      />
      <StaffButton busy={busy && 'Saving…'}>Make this hand-out</StaffButton>
    </form>
  )
}
