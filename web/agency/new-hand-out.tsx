import {
  type DistributionView,
  openDistribution,
  type WaveView,
} from '#shared/distribution/distribution-endpoints.ts'
import { planHandout } from '#shared/distribution/plan-handout.ts'
import { Expectation } from '#shared/distribution/plan-round.ts'
import type { Agencies } from '#shared/settings/agencies.ts'
import { type Language, languageNames } from '#shared/survey/language.ts'
import { namePeople } from '#shared/survey/name-people.ts'
import type { Person } from '#web/staff/claims.ts'
import { inPlainWords } from '#web/staff/in-plain-words.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { AgencyField } from './agency-field.tsx'
import { bodyOf, emptyHandOut, HandOutDraft, wordsFor } from './hand-out-draft.ts'
import { HandOutTimes } from './hand-out-times.tsx'
import type { KnownSurveys } from './known-surveys.ts'
import { readNumber } from './read-number.ts'
import { ways } from './ways.ts'

interface Props {
  wave: WaveView
  surveys: KnownSurveys
  agencies: Agencies['agencies']
  /** The languages that are switched on. */
  on: readonly Language[]
  person: Person
  onOpened: (handOut: DistributionView) => void
}

/** One survey, handed out by one agency: an agency hands out for itself, a lead for any. */
export function NewHandOut({ wave, surveys, agencies, on, person, onOpened }: Props) {
  const { draft: typed, keep, drop } = useDraft(`new-hand-out-${wave.wave}`, HandOutDraft, emptyHandOut)
  const draft = {
    ...typed,
    agency: ownOf(person, typed.agency),
    survey: wave.surveys.some(({ survey }) => survey === typed.survey)
      ? typed.survey
      : (wave.surveys[0]?.survey ?? ''),
  }
  const change = (changed: Partial<HandOutDraft>) => keep({ ...draft, ...changed })
  const survey = surveys.get(draft.survey)
  const offered = (survey?.languages ?? []).filter((language) => on.includes(language))
  const chosenLanguages = draft.languages.filter((language) => offered.includes(language))
  const people = namePeople(survey?.voice ?? 'parent').reached
  const {
    busy,
    problem: found,
    send,
  } = useSend(openDistribution, (opened) => {
    drop({ ...emptyHandOut, agency: draft.agency })
    onOpened(opened)
  })
  const problem = inPlainWords(found, wordsFor(draft, people))
  const small = Expectation.omit({ share: true, closes: true }).safeParse({
    audience: survey?.audience,
    voice: survey?.voice,
    expected: readNumber(draft.expected),
  })
  const tooFew = small.data && planHandout(small.data)
  return (
    <form
      class="card"
      aria-labelledby={`new-${wave.wave}`}
      onSubmit={(event) => {
        event.preventDefault()
        void send({ params: { wave: wave.wave }, body: bodyOf({ ...draft, languages: chosenLanguages }) })
      }}
    >
      <h2 id={`new-${wave.wave}`}>New hand-out</h2>
      <StaffProblem problem={problem} />
      <AgencyField
        all={agencies}
        own={person.agencies}
        agency={draft.agency}
        problem={problem}
        onAgency={(agency) => change({ agency })}
      />
      <StaffChoice
        name="survey"
        legend="Which survey?"
        kind="one"
        options={wave.surveys.map(({ survey: value }) => ({
          value,
          text: surveys.get(value)?.title ?? value,
        }))}
        chosen={[draft.survey]}
        problem={problem}
        onChosen={([value]) => change({ survey: value ?? draft.survey })}
      />
      <StaffChoice
        name="mode"
        legend="How will people answer?"
        kind="one"
        options={ways}
        chosen={[draft.way]}
        problem={problem}
        onChosen={([way]) => change({ way: way ?? draft.way })}
      />
      <StaffField
        name="expected"
        label={`How many ${people} do you expect to reach?`}
        type="number"
        value={draft.expected}
        problem={problem}
        onValue={(expected) => change({ expected })}
      />
      <p aria-live="polite" class={tooFew ? 'slip' : undefined}>
        {tooFew}
      </p>
      <StaffChoice
        name="languages"
        legend="In which languages?"
        kind="many"
        options={offered.map((value) => ({ value, text: languageNames[value] }))}
        chosen={chosenLanguages}
        problem={problem}
        onChosen={(chosen) => change({ languages: offered.filter((language) => chosen.includes(language)) })}
      />
      <HandOutTimes {...draft} problem={problem} onTimes={change} />
      <StaffButton busy={busy && 'Saving…'}>Make this hand-out</StaffButton>
    </form>
  )
}

/** What is kept from before may be of an agency that this person does not work for. */
const ownOf = ({ agencies }: Person, typed: string): string =>
  agencies.length === 0 || agencies.includes(typed) ? typed : (agencies[0] ?? '')
