import { useState } from 'preact/hooks'
import { mergeWords, textsOf } from '#shared/yearly-reports/merge-words.ts'
import type { Section } from '#shared/yearly-reports/report.ts'
import { sayMoment } from '#web/staff/say-moment.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import type { SectionDraft } from './section-draft.ts'

interface Props {
  draft: SectionDraft
  newest: Section
  /** What each text is called. */
  names: Readonly<Record<string, string>>
  onMerged: (draft: SectionDraft) => void
}

/** Somebody else saved this section first: what only one changed is put together, and of what both changed, both stand here. */
export function Meanwhile({ draft, newest, names, onMerged }: Props) {
  const [theirs, setTheirs] = useState<string[]>([])
  const now = textsOf(newest)
  const { merged, toChoose } = mergeWords(draft.base, draft.texts, now)
  const goOn = (): void => {
    const chosen = Object.fromEntries(theirs.map((name) => [name, now[name] ?? '']))
    onMerged({ from: newest.version, base: now, texts: { ...merged, ...chosen } })
  }
  return (
    <section class="slip" aria-labelledby="meanwhile">
      <h2 id="meanwhile">{newest.written.by} saved this section while you were typing</h2>
      <p>
        On {sayMoment(newest.at)}. Nothing of yours was saved yet, and nothing is lost. What only one of you
        changed is put together.
      </p>
      {toChoose.map((name) => (
        <StaffChoice
          key={name}
          name={`merge-${name}`}
          legend={`${names[name] ?? 'An answer'}: you both changed it`}
          kind="one"
          options={[
            { value: 'mine', text: draft.texts[name] || 'Nothing', hint: 'Your words' },
            { value: 'theirs', text: now[name] || 'Nothing', hint: `${newest.written.by}’s words` },
          ]}
          chosen={[theirs.includes(name) ? 'theirs' : 'mine']}
          problem={undefined}
          onChosen={([whose]) =>
            setTheirs(whose === 'theirs' ? [...theirs, name] : theirs.filter((it) => it !== name))
          }
        />
      ))}
      <p>
        <StaffButton onPress={goOn}>Go on with this</StaffButton>
      </p>
    </section>
  )
}
