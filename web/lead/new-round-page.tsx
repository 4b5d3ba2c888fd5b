import * as z from 'zod'
import { openWave } from '#shared/distribution/distribution-endpoints.ts'
import { listSurveys } from '#shared/survey/survey-endpoints.ts'
import { inPlainWords } from '#web/staff/in-plain-words.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { navigate } from '#web/staff/navigate.ts'
import { Page } from '#web/staff/page.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { readMoment } from './read-moment.ts'
import { PlanTyped, RoundPlan } from './round-plan.tsx'

const Typed = z.object({
  title: z.string(),
  closes: z.string(),
  surveys: z.array(z.string()),
  plans: z.record(z.string(), PlanTyped),
})
const nothing = { title: '', closes: '', surveys: [], plans: {} }
const words = { closes: 'Give the day and time of closing.' }

/** Opens a round on the newest version of each chosen survey. */
export function NewRoundPage() {
  const [load] = useLoad(listSurveys, {})
  const { draft, keep, drop } = useDraft('new-round', Typed, nothing)
  const {
    busy,
    problem: found,
    send,
  } = useSend(openWave, ({ wave }) => {
    drop(nothing)
    navigate(`/staff/rounds/${wave}`)
  })
  const problem = inPlainWords(found, words)
  const closes = readMoment(draft.closes)
  return (
    <Page title="Open a new round">
      <h1>Open a new round</h1>
      <p class="deck">What may be shown of it is decided now, before the first answer, and never changes.</p>
      <Loaded load={load}>
        {({ surveys }) => (
          <form
            class="narrow"
            onSubmit={(event) => {
              event.preventDefault()
              const chosen = surveys.filter(({ survey }) => draft.surveys.includes(survey))
              void send({
                body: {
                  title: draft.title,
                  closes,
                  surveys: chosen.map(({ survey, version }) => ({ survey, version })),
                },
              })
            }}
          >
            <StaffProblem problem={problem} />
            <StaffField
              name="title"
              label="What is the round called?"
              hint="For example: Autumn round 2026."
              value={draft.title}
              problem={problem}
              onValue={(title) => keep({ ...draft, title })}
            />
            <StaffField
              name="closes"
              label="When does it close?"
              hint="The day and the time. Nobody can answer any more after that."
              type="datetime-local"
              value={draft.closes}
              problem={problem}
              onValue={(closes) => keep({ ...draft, closes })}
            />
            <StaffChoice
              name="surveys"
              legend="Which surveys?"
              kind="many"
              options={surveys.map(({ survey, title, version, checked }) => ({
                value: survey,
                text: title,
                hint: `Version ${version}, the newest.${checked ? '' : ' Not yet tried out with the people it is for.'}`,
              }))}
              chosen={draft.surveys}
              problem={problem}
              onChosen={(chosen) => keep({ ...draft, surveys: chosen })}
            />
            {draft.surveys.length > 0 ? (
              <>
                <h2>What is likely to be shown?</h2>
                <p>These numbers are for planning only. They are not sent.</p>
              </>
            ) : null}
            {surveys
              .filter(({ survey }) => draft.surveys.includes(survey))
              .map(({ survey, title, audience }) => (
                <RoundPlan
                  key={survey}
                  survey={survey}
                  title={title}
                  audience={audience}
                  closes={closes ? sayDay(closes) : undefined}
                  typed={draft.plans[survey]}
                  onTyped={(plan) => keep({ ...draft, plans: { ...draft.plans, [survey]: plan } })}
                />
              ))}
            <StaffButton busy={busy && 'Opening…'}>Open this round</StaffButton>
          </form>
        )}
      </Loaded>
    </Page>
  )
}
