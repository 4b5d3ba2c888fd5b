import type { Framework } from '#shared/framework/framework.ts'
import { adoptFramework } from '#shared/framework/framework-endpoints.ts'
import { missingParts } from '#shared/framework/missing-parts.ts'
import { FrameworkText } from '#web/board/framework/framework-text.tsx'
import { sayPart } from '#web/board/framework/say-part.ts'
import { useSend } from '#web/staff/use-send.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props {
  newest: Framework
  name: string
  onAdopted: () => void
}

/** The version that waits, to be read whole; somebody who did not write it puts it in force. */
export function AdoptFramework({ newest, name, onAdopted }: Props) {
  const term = useTerms()
  const { busy, problem, send } = useSend(adoptFramework, onAdopted, (refused) => {
    if (refused.status === 409) onAdopted()
  })
  const missing = missingParts(newest).map((part) => sayPart(part, term))
  return (
    <section class="card unprinted" aria-labelledby="waits">
      <h2 id="waits">Version {newest.version} waits to be adopted</h2>
      <StaffProblem problem={problem} />
      {missing.length > 0 ? <p>Not written yet: {missing.join('; ')}.</p> : null}
      {newest.written.by === name ? <p>You wrote this version, so somebody else has to adopt it.</p> : null}
      <details>
        <summary>Read it</summary>
        <FrameworkText framework={newest} />
      </details>
      {missing.length === 0 && newest.written.by !== name ? (
        <p>
          <StaffButton
            busy={busy && 'Saving…'}
            onPress={() => void send({ body: { version: newest.version } })}
          >
            Adopt this version
          </StaffButton>
        </p>
      ) : null}
    </section>
  )
}
