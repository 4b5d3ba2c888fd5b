import { useState } from 'preact/hooks'
import { type Sitting, startKeying } from '#shared/response/keying-endpoints.ts'
import { Page } from '#web/staff/page.tsx'
import { useSend } from '#web/staff/use-send.ts'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { FindPaper } from './find-paper.tsx'
import { KeyPaper } from './key-paper.tsx'

/** Where a reader types in what came back on paper, one paper after the other. Nothing of it is kept here. */
export function KeyingPage({ person }: { person: string }) {
  const [sitting, setSitting] = useState<Sitting>()
  const [sent, setSent] = useState(0)
  const { problem, send } = useSend(startKeying, setSitting)
  const [token, ...left] = sitting?.tokens ?? []
  const next = (): void => {
    if (!sitting) return
    setSent(sent + 1)
    setSitting({ ...sitting, tokens: left })
    if (left.length === 0) void send({ body: { distribution: sitting.distribution } })
  }
  return (
    <Page title="Type in paper">
      <h1>Type in paper</h1>
      <p class="deck">
        Type what stands there, and nothing else. This computer seals it before it is sent: afterwards nobody
        can read it or find it again, you neither.
      </p>
      <StaffProblem problem={problem} />
      {sitting && token ? (
        <KeyPaper
          key={token}
          sitting={sitting}
          token={token}
          person={person}
          again={sent > 0}
          onNext={next}
          onStop={() => setSitting(undefined)}
        />
      ) : (
        <FindPaper onFound={setSitting} />
      )}
    </Page>
  )
}
