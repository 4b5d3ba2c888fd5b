import { type Framework, FrameworkPart } from '#shared/framework/framework.ts'
import { reviseFramework } from '#shared/framework/framework-endpoints.ts'
import { startingFramework } from '#shared/framework/starting-framework.ts'
import { sayPart } from '#web/board/framework/say-part.ts'
import { Overtaken } from '#web/lead/overtaken.tsx'
import { useDraft } from '#web/staff/use-draft.ts'
import { useSend } from '#web/staff/use-send.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { draftOf, FrameworkDraft, wordsOf } from './framework-draft.ts'

interface Props {
  newest: Framework | undefined
  onSaved: () => void
}

/** A manager writes the next version. Before the first, words to begin with stand in the boxes. */
export function WriteFramework({ newest, onSaved }: Props) {
  const term = useTerms()
  const start = newest ? draftOf(newest) : { version: 0, reviewOn: '', ...startingFramework(term) }
  const { draft, keep, drop } = useDraft('framework', FrameworkDraft, start)
  const { busy, problem, send } = useSend(
    reviseFramework,
    (saved) => {
      drop(draftOf(saved))
      onSaved()
    },
    (refused) => {
      if (refused.status === 409) onSaved()
    },
  )
  const overtaken = newest && draft.version < newest.version ? newest : undefined
  return (
    <details class="unprinted" open={problem !== undefined}>
      <summary>{newest ? 'Write the next version' : 'Write the first version'}</summary>
      <form
        class="card"
        onSubmit={(event) => {
          event.preventDefault()
          void send({ body: { version: draft.version, ...wordsOf(draft) } })
        }}
      >
        <StaffProblem problem={overtaken ? undefined : problem} />
        {overtaken ? (
          <Overtaken
            newest={overtaken}
            onKeepMine={() => keep({ ...draft, version: overtaken.version })}
            onTakeTheirs={() => drop(draftOf(overtaken))}
          />
        ) : null}
        <StaffField
          name="title"
          label="Its title"
          value={draft.title}
          problem={problem}
          onValue={(title) => keep({ ...draft, title })}
        />
        {FrameworkPart.options.map((part) => (
          <StaffField
            key={part}
            name={`parts.${part}`}
            label={sayPart(part, term)}
            type="long"
            value={draft.parts[part] ?? ''}
            problem={problem}
            onValue={(text) => keep({ ...draft, parts: { ...draft.parts, [part]: text } })}
          />
        ))}
        <StaffField
          name="reviewOn"
          label="When is it looked at again, at the latest?"
          type="date"
          value={draft.reviewOn}
          problem={problem}
          onValue={(reviewOn) => keep({ ...draft, reviewOn })}
        />
        <StaffButton busy={busy && 'Saving…'}>Save as the next version</StaffButton>
      </form>
    </details>
  )
}
