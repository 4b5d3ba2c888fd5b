import type { Priorities } from '../settings/priorities.ts'
import type { Citable, WrittenEntry } from './next-priorities.ts'

type Error = { at: string; say: string }

/** What is wrong with how priorities are weighed, beside their fields one by one. */
export function checkEntries(
  entries: readonly WrittenEntry[],
  { priorities, ended = [] }: Priorities,
  citable: readonly Citable[],
): Error[] {
  const present = new Set(priorities.map(({ id }) => id))
  const written = entries.map(({ priority }) => priority)
  return [
    ...priorities
      .filter(({ id }) => !written.includes(id))
      .map(({ title }) => ({
        at: 'entries',
        say: `“${title}” is a priority now, so something is decided about it.`,
      })),
    ...entries.flatMap(({ priority, title, evidence, decision }, place): Error[] => {
      const at = `entries.${place}`
      const isNew = !present.has(priority)
      const taken = written.indexOf(priority) < place || (isNew && ended.some(({ id }) => id === priority))
      return [
        ...(taken
          ? [{ at: `${at}.priority`, say: 'There is, or was, a priority with this short name.' }]
          : []),
        ...evidence.flatMap(({ of }, nth) =>
          citable.some(({ kind, id }) => kind === of.kind && id === of.id)
            ? []
            : [{ at: `${at}.evidence.${nth}.of`, say: 'Choose something that is there.' }],
        ),
        ...(decision && isNew !== (decision.is === 'new')
          ? [
              {
                at: `${at}.decision.is`,
                say: isNew
                  ? 'This is none yet, so it can only be new.'
                  : 'This is one already, so it is not new.',
              },
            ]
          : []),
        ...(decision && (decision.is === 'change') !== (decision.title !== undefined)
          ? [{ at: `${at}.decision.title`, say: 'Write new words where they change, and only there.' }]
          : []),
        ...(decision?.title === title
          ? [{ at: `${at}.decision.title`, say: 'These are the words that it has now.' }]
          : []),
      ]
    }),
  ]
}
