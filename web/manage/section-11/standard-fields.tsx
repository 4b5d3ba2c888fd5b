import type { Problem } from '#shared/api/problem.ts'
import { sayScore } from '#web/board/section-11/say-score.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import { agencyKinds } from '../agency-kinds.ts'
import type { StandardDraft } from './standard-draft.ts'

interface Props {
  draft: StandardDraft
  problem: Problem | undefined
  onDraft: (draft: StandardDraft) => void
}

const scoreNames = ['no', 'begun', 'mostly', 'works'] as const
const nothing = { kind: 'council' as const, expects: '' }

/** What a standard is called, what it expects and of whom, and what each score looks like. */
export const StandardFields = ({ draft, problem, onDraft }: Props) => (
  <>
    <StaffField
      name="title"
      label="What is it called?"
      value={draft.title}
      problem={problem}
      onValue={(title) => onDraft({ ...draft, title })}
    />
    <StaffField
      name="expects"
      label="What is expected?"
      type="long"
      value={draft.expects}
      problem={problem}
      onValue={(expects) => onDraft({ ...draft, expects })}
    />
    <StaffChoice
      name="kinds"
      legend="Only of these kinds of agency (none: of all)"
      kind="many"
      options={agencyKinds}
      chosen={draft.kinds}
      problem={problem}
      onChosen={(kinds) => onDraft({ ...draft, kinds })}
    />
    <StaffTextFields
      at="scores"
      value={draft.scores}
      problem={problem}
      onValue={(scores) => onDraft({ ...draft, scores })}
      fields={scoreNames.map((name, score) => ({
        name,
        label: `What does ${score} look like?`,
        hint: `${sayScore(score)}.`,
      }))}
    />
    <StaffRows
      name="also"
      legend="What is expected besides of one kind of agency?"
      one="Kind"
      rows={draft.also}
      empty={nothing}
      problem={problem}
      onRows={(also) => onDraft({ ...draft, also })}
    >
      {(row, at, change) => (
        <>
          <StaffSelect
            name={`${at}.kind`}
            label="Which kind?"
            options={agencyKinds}
            chosen={row.kind}
            problem={problem}
            onChosen={(kind) => change({ ...row, kind })}
          />
          <StaffField
            name={`${at}.expects`}
            label="What is expected of it?"
            value={row.expects}
            problem={problem}
            onValue={(expects) => change({ ...row, expects })}
          />
        </>
      )}
    </StaffRows>
  </>
)
