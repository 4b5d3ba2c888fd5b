import type { Action } from '#shared/learning/action.ts'
import { listActions } from '#shared/learning/action-endpoints.ts'
import { type ActionState, stateOfAction } from '#shared/learning/state-of-action.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { ActionList } from './action-list.tsx'

/** Everything that follows from lessons, as far as somebody may see it: what is late first. */
export function ActionsPage() {
  const [load] = useLoad(listActions, { query: {} })
  return (
    <Page title="Actions">
      <h1>Actions</h1>
      <p class="deck">What follows from lessons: who does it, by when, and whether it made a difference.</p>
      <Loaded load={load}>{({ today, actions }) => <ByState actions={actions} today={today} />}</Loaded>
    </Page>
  )
}

const groups: readonly [title: string, states: readonly ActionState[]][] = [
  ['Late', ['late']],
  ['Under way', ['under-way']],
  ['Planned', ['planned']],
  ['Done, not tested yet', ['done']],
  ['Tested or closed', ['tested', 'closed']],
]

function ByState({ actions, today }: { actions: Action[]; today: string }) {
  if (actions.length === 0)
    return (
      <StaffEmpty title="No actions yet.">
        They are recorded on the page of the lesson that they follow from.
      </StaffEmpty>
    )
  return groups.map(([title, states]) => {
    const these = actions.filter((it) => states.includes(stateOfAction(it, today)))
    return these.length > 0 ? (
      <section key={title}>
        <h2 class="rule">
          {title} ({these.length})
        </h2>
        <ActionList actions={these} today={today} />
      </section>
    ) : null
  })
}
