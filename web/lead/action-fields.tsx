import type { Problem } from '#shared/api/problem.ts'
import { Route } from '#shared/learning/action.ts'
import { sayRoute } from '#shared/learning/say-route.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import type { ActionDraft } from './action-draft.ts'

interface Props {
  draft: ActionDraft
  problem: Problem | undefined
  onDraft: (draft: ActionDraft) => void
}

/** What will be done, by which way it reaches practice, by whom and by when. */
export function ActionFields({ draft, problem, onDraft }: Props) {
  const { agencies } = useSettings()
  const open = (agencies?.agencies ?? []).filter(({ id, stopped }) => !stopped || id === draft.agency)
  return (
    <>
      <StaffField
        name="action.title"
        label="What will be done?"
        hint="The agency that does it sees these words, not the lesson."
        type="long"
        value={draft.title}
        problem={problem}
        onValue={(title) => onDraft({ ...draft, title })}
      />
      <div class="asks">
        <StaffSelect
          name="action.route"
          label="How does it reach practice?"
          options={Route.options.map((value) => ({ value, text: sayRoute(value) }))}
          chosen={draft.route}
          problem={problem}
          onChosen={(route) => onDraft({ ...draft, route })}
        />
        <StaffSelect
          name="action.agency"
          label="Which agency does it?"
          options={[
            { value: '', text: 'Choose' },
            ...open.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          chosen={draft.agency}
          problem={problem}
          onChosen={(agency) => onDraft({ ...draft, agency })}
        />
        <StaffField
          name="action.owner"
          label="Which role there?"
          hint="A role, not a name."
          value={draft.owner}
          problem={problem}
          onValue={(owner) => onDraft({ ...draft, owner })}
        />
        <StaffField
          name="action.due"
          label="By when?"
          type="date"
          value={draft.due}
          problem={problem}
          onValue={(due) => onDraft({ ...draft, due })}
        />
      </div>
    </>
  )
}
