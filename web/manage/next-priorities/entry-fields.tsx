import type { Problem } from '#shared/api/problem.ts'
import type { Citable, CitedKind } from '#shared/next-priorities/next-priorities.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { type EntryDraft, noEvidence } from './plan-draft.ts'

interface Props {
  at: string
  entry: EntryDraft
  /** It is a priority today. */
  present: boolean
  citable: readonly Citable[]
  problem: Problem | undefined
  onEntry: (entry: EntryDraft) => void
}

const kinds: Readonly<Record<CitedKind, string>> = {
  lesson: 'Lesson',
  indicator: 'Indicator',
  release: 'Results',
  audit: 'Case audit',
  report: 'Report',
}
const decisions = {
  present: [
    { value: '', text: 'Nothing yet' },
    { value: 'keep', text: 'Keep it' },
    { value: 'change', text: 'Change its words' },
    { value: 'end', text: 'End it' },
  ],
  proposed: [
    { value: '', text: 'Nothing yet' },
    { value: 'new', text: 'Make it a priority' },
  ],
} as const

/** One priority: the evidence, each piece tied to something that is there, and the decision with its reason. */
export function EntryFields({ at, entry, present, citable, problem, onEntry }: Props) {
  const field = (
    name: 'title' | 'newTitle' | 'why' | 'carried',
    path: string,
    label: string,
    hint?: string,
  ) => (
    <StaffField
      name={`${at}.${path}`}
      label={label}
      hint={hint}
      type={name === 'why' || name === 'carried' ? 'long' : 'text'}
      value={entry[name]}
      problem={problem}
      onValue={(text) => onEntry({ ...entry, [name]: text })}
    />
  )
  return (
    <>
      {present ? (
        <p>
          <b>{entry.title}</b>
        </p>
      ) : (
        field('title', 'title', 'The priority, in a few words')
      )}
      <StaffRows
        name={`${at}.evidence`}
        legend="What speaks for it, and against it"
        one="Evidence"
        rows={entry.evidence}
        empty={noEvidence}
        problem={problem}
        onRows={(evidence) => onEntry({ ...entry, evidence })}
      >
        {(it, place, change) => (
          <>
            <StaffSelect
              name={`${place}.side`}
              label="Does it speak for it?"
              options={[
                { value: 'for', text: 'For it' },
                { value: 'against', text: 'Against it' },
              ]}
              chosen={it.side}
              problem={problem}
              onChosen={(side) => change({ ...it, side })}
            />
            <StaffSelect
              name={`${place}.of`}
              label="What does it rest on?"
              options={[
                { value: '', text: 'Choose one' },
                ...citable.map(({ kind, id, title }) => ({
                  value: `${kind}:${id}`,
                  text: `${kinds[kind]}: ${title}`,
                })),
              ]}
              chosen={it.of}
              problem={problem}
              onChosen={(of) => change({ ...it, of })}
            />
            <StaffField
              name={`${place}.says`}
              label="What does it show, in a sentence?"
              type="long"
              value={it.says}
              problem={problem}
              onValue={(says) => change({ ...it, says })}
            />
          </>
        )}
      </StaffRows>
      <StaffSelect
        name={`${at}.decision.is`}
        label="What is decided?"
        options={present ? decisions.present : decisions.proposed}
        chosen={entry.is}
        problem={problem}
        onChosen={(is) => onEntry({ ...entry, is })}
      />
      {entry.is === 'change' ? field('newTitle', 'decision.title', 'Its new words') : null}
      {entry.is === '' ? null : (
        <>
          {field('why', 'decision.why', 'Why?', 'Nothing is decided without a reason.')}
          {field(
            'carried',
            'decision.carried',
            'What is carried forward?',
            'Work that goes on, whatever was decided.',
          )}
        </>
      )}
    </>
  )
}
