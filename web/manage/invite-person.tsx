import { invitePerson, type People } from '#shared/people/people-endpoints.ts'
import { navigate } from '#web/staff/navigate.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { nobodyYet, PersonDraft, wordsOf } from './person-draft.ts'
import { PersonFields } from './person-fields.tsx'

/** A new person. What is typed stays in this tab until it is sent. */
export function InvitePerson({ agencies }: Pick<People, 'agencies'>) {
  const { draft, keep, drop } = useDraft('invite', PersonDraft, nobodyYet)
  const { busy, problem, send } = useSend(invitePerson, ({ person }) => {
    drop(nobodyYet)
    navigate(`/staff/people/${person}`)
  })
  return (
    <form
      class="narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send({ body: { ...wordsOf(draft), mailbox: draft.mailbox.trim() } })
      }}
    >
      <StaffProblem problem={problem} />
      <PersonFields draft={draft} agencies={agencies} invites problem={problem} keep={keep} />
      <StaffButton busy={busy && 'Inviting…'}>Invite</StaffButton>
    </form>
  )
}
