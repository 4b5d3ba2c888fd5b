import { useState } from 'preact/hooks'
import { type Opened, referComment } from '#shared/comments/desk-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'

const copiedOptions = [
  { value: 'copied', text: 'The words are in the case system of whoever acts on them, or nobody needs them' },
] as const

/** What the safeguarding lead did about a worry. */
export function ReferralForm({ opened, onShow }: { opened: Opened; onShow: (opened: Opened) => void }) {
  const { wave, comment, revision, triage } = opened
  const { to = '', reference = '', why = '', copied = false } = triage.referral ?? {}
  const [typed, setTyped] = useState({ to, reference, why })
  const [isCopied, setCopied] = useState(copied)
  const { busy, problem, send } = useSend(referComment, onShow)
  const save = (event: Event): void => {
    event.preventDefault()
    void send({ params: { wave, comment }, body: { revision, ...typed, copied: isCopied } })
  }
  return (
    <form class="card" onSubmit={save}>
      <h2>What you did</h2>
      <StaffProblem problem={problem} />
      <StaffTextFields
        value={typed}
        problem={problem}
        onValue={setTyped}
        fields={[
          {
            name: 'to',
            label: 'Whom did you tell?',
            hint: 'A team or a role. “Nobody”, if nobody had to be told.',
          },
          { name: 'reference', label: 'Their reference, if there is one' },
          { name: 'why', label: 'Why was that right?', type: 'long' },
        ]}
      />
      <StaffChoice
        name="copied"
        legend="Before the words can be deleted"
        kind="many"
        options={copiedOptions}
        chosen={isCopied ? ['copied'] : []}
        problem={problem}
        onChosen={(chosen) => setCopied(chosen.length > 0)}
      />
      <p class="buttons">
        <StaffButton busy={busy && 'Saving…'}>Save what you did</StaffButton>
      </p>
    </form>
  )
}
