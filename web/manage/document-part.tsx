import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import * as z from 'zod'
import type { Problem } from '#shared/api/problem.ts'
import { NameNoChild } from '#web/lead/name-no-child.tsx'
import { NamesFound } from '#web/lead/names-found.tsx'
import { Overtaken } from '#web/lead/overtaken.tsx'
import { useDraft } from '#web/staff/use-draft.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'

interface Props<Words> {
  /** Its draft is kept under this name. */
  name: string
  title: string
  button?: string
  open?: boolean
  /** The version of the document that stands on the page. */
  version: number
  schema: z.ZodType<Words>
  /** What stands there now. */
  words: Words
  /** Saves the words over a version, or says why not. */
  save: (words: Words, version: number) => Promise<Problem | undefined>
  onChanged: () => void
  children: (words: Words, keep: (words: Words) => void, problem: Problem | undefined) => ComponentChildren
}

/**
 * A part of a document that people write together, in a form of its own. What nobody has touched follows what is saved; what
 * somebody types here stays, whoever saves meanwhile.
 */
export function DocumentPart<Words>(props: Props<Words>) {
  const { name, title, button, open, version, schema, words, save, onChanged, children } = props
  const untouched = { version: 0, words }
  const { draft, keep, drop } = useDraft(name, z.object({ version: z.number(), words: schema }), untouched)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  const [said, setSaid] = useState('')
  const touched = draft.version > 0
  const now = touched ? draft.words : words
  const overtaken = touched && draft.version < version
  async function send(): Promise<void> {
    if (busy) return
    setBusy(true)
    setSaid('')
    const wrong = await save(now, touched ? draft.version : version)
    setBusy(false)
    setProblem(wrong)
    if (!wrong) {
      drop(untouched)
      setSaid('Saved.')
    }
    if (!wrong || wrong.status === 409) onChanged()
  }
  return (
    <details class="unprinted" open={open || touched || said !== ''}>
      <summary>{title}</summary>
      <form
        class="card narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <NameNoChild />
        <StaffProblem problem={overtaken ? undefined : problem} />
        {overtaken ? (
          <Overtaken
            newest={{ version }}
            onKeepMine={() => keep({ version, words: now })}
            onTakeTheirs={() => drop(untouched)}
          />
        ) : null}
        {children(
          now,
          (typed) => keep({ version: touched ? draft.version : version, words: typed }),
          problem,
        )}
        <NamesFound texts={textsIn(now)} />
        <p class="buttons">
          <StaffButton busy={busy && 'Saving…'}>{button ?? 'Save'}</StaffButton>
          <span role="status">{said}</span>
        </p>
      </form>
    </details>
  )
}

const textsIn = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(textsIn)
      : []
