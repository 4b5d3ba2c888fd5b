import { openWave } from '#shared/distribution/distribution-endpoints.ts'
import type { RoundDraft as Saved } from '#shared/distribution/round-draft.ts'
import { dropRoundDraft } from '#shared/distribution/round-draft-endpoints.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { shortAudience } from '#shared/survey/short-audience.ts'
import type { KnownSurvey } from '#web/agency/known-surveys.ts'
import { inPlainWords } from '#web/staff/in-plain-words.ts'
import { navigate } from '#web/staff/navigate.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { KeepRound } from './keep-round.tsx'
import { KeptRounds } from './kept-rounds.tsx'
import { MomentField } from './moment-field.tsx'
import { RoundChecks } from './round-checks.tsx'
import { bodyOf, emptyRound, RoundDraft, wordsFor } from './round-draft.ts'
import { RoundGlance } from './round-glance.tsx'
import { RoundPlans } from './round-plans.tsx'

interface Props {
  surveys: KnownSurvey[]
  settings: Settings
  drafts: readonly Saved[]
  /** Something was saved or thrown away, here or by somebody else. */
  onChanged: () => void
  onRefused: () => void
}

/** The form of a new round, with what is likely to come of it. */
export function NewRound({ surveys, settings, drafts, onChanged, onRefused }: Props) {
  const { draft, keep, drop } = useDraft('new-round', RoundDraft, emptyRound)
  const {
    busy,
    problem: found,
    send,
  } = useSend(
    openWave,
    ({ wave }) => {
      const { kept } = draft
      drop(emptyRound)
      if (kept?.version) void done.send({ params: kept, body: { from: kept.version } })
      navigate(`/staff/rounds/${wave}`)
    },
    onRefused,
  )
  // It is a round now. Should this fail, it stays in the list, and somebody throws it away.
  const done = useSend(dropRoundDraft, () => undefined)
  const problem = inPlainWords(found, wordsFor(draft))
  const change = (changed: Partial<RoundDraft>) => keep({ ...draft, ...changed })
  const chosen = surveys.filter(({ survey }) => draft.surveys.includes(survey))
  const take = ({ draft: id, version, round }: Saved) => keep({ ...round, kept: { draft: id, version } })
  const others = drafts.filter((it) => it.draft !== draft.kept?.draft)
  return (
    <>
      <KeptRounds drafts={others} onTake={take} onChanged={onChanged} />
      <form
        class="narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void send({ body: bodyOf(draft, chosen) })
        }}
      >
        <StaffProblem problem={problem} />
        <StaffField
          name="title"
          label="What is the round called?"
          hint="For example: Autumn round 2026."
          value={draft.title}
          problem={problem}
          onValue={(title) => change({ title })}
        />
        <MomentField
          name="opens"
          label="When does it open?"
          hint="Leave it empty to open it now. Hand-outs and links can be made before it opens."
          value={draft.opens}
          problem={problem}
          onValue={(opens) => change({ opens })}
        />
        <MomentField
          name="closes"
          label="When does it close?"
          hint="The day and the time. Nobody can answer any more after that."
          value={draft.closes}
          problem={problem}
          onValue={(closes) => change({ closes })}
        />
        <StaffChoice
          name="surveys"
          legend="Which surveys?"
          kind="many"
          options={surveys.map(({ survey, title, version, checked, audience }) => ({
            value: survey,
            text: title,
            hint: `Version ${version}, the newest.${checked ? '' : ` Not yet checked with ${shortAudience(audience)}.`}`,
          }))}
          chosen={draft.surveys}
          problem={problem}
          onChosen={(surveys) => change({ surveys })}
        />
        <RoundPlans
          chosen={chosen}
          draft={draft}
          settings={settings}
          problem={problem}
          onPlans={(plans) => change({ plans })}
        />
        <RoundChecks
          draft={draft.checks}
          settings={settings}
          problem={problem}
          onDraft={(checks) => change({ checks })}
        />
        <RoundGlance chosen={chosen} draft={draft} />
        <p>
          <StaffButton busy={busy && 'Opening…'}>Open this round</StaffButton>
        </p>
        <KeepRound
          draft={draft}
          newest={drafts.find((it) => it.draft === draft.kept?.draft)}
          onDraft={keep}
          onTake={take}
          onChanged={onChanged}
        />
      </form>
    </>
  )
}
