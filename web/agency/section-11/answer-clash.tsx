import { useState } from 'preact/hooks'
import type { Answer } from '#shared/section-11/answer.ts'
import { mergeFields, takeFields } from '#shared/section-11/merge-fields.ts'
import { sayMoment } from '#web/staff/say-moment.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { type AnswerDraft, type TypedAnswer, typedOf } from './answer-draft.ts'
import { answerFields, sayTyped } from './answer-field-words.ts'

interface Props {
  draft: AnswerDraft
  /** What a colleague saved meanwhile. */
  newest: Answer
  onMerged: (typed: TypedAnswer) => void
}

/** A colleague saved first: what only one of both changed is kept, and of what both changed, somebody chooses. */
export function AnswerClash({ draft: { base, typed }, newest, onMerged }: Props) {
  const [theirs, setTheirs] = useState<(keyof TypedAnswer)[]>([])
  const other = typedOf(newest.words)
  const names = answerFields.map(([name]) => name)
  const { merged, taken, toChoose } = mergeFields(names, base, typed, other)
  const labelled = answerFields.filter(([name]) => taken.includes(name))
  return (
    <section class="slip" aria-labelledby="clash">
      <h2 id="clash">
        {newest.by} saved this on {sayMoment(newest.at)}, after you began
      </h2>
      <p>Nothing of yours is lost, and nothing of yours was saved yet.</p>
      {labelled.length > 0 ? (
        <>
          <p>What only they changed is taken over:</p>
          <dl class="lines">
            {labelled.map(([name, label]) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>{sayTyped(other, name)}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
      {answerFields
        .filter(([name]) => toChoose.includes(name))
        .map(([name, label]) => (
          <StaffChoice
            key={name}
            name={`clash-${name}`}
            legend={`${label} You both changed it.`}
            kind="one"
            options={[
              { value: 'mine', text: sayTyped(typed, name), hint: 'Your words' },
              { value: 'theirs', text: sayTyped(other, name), hint: `${newest.by}’s words` },
            ]}
            chosen={[theirs.includes(name) ? 'theirs' : 'mine']}
            problem={undefined}
            onChosen={([whose]) =>
              setTheirs(whose === 'theirs' ? [...theirs, name] : theirs.filter((it) => it !== name))
            }
          />
        ))}
      <p class="buttons">
        <StaffButton onPress={() => onMerged(takeFields(theirs, merged, other))}>Go on with this</StaffButton>
        <StaffButton quiet onPress={() => onMerged(other)}>
          Take all of theirs
        </StaffButton>
      </p>
    </section>
  )
}
