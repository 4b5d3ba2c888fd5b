import { adviseWriting } from '#shared/learning/advise-writing.ts'

/** What would make typed English easier for its readers: said while it is typed, and no reason to refuse it. */
export function WritingAdvice({ texts, age }: { texts: readonly string[]; age: number }) {
  const advice = [...new Set(texts.flatMap((text) => adviseWriting(text, age)))]
  return (
    <div aria-live="polite">
      {advice.length > 0 ? (
        <p class="small">
          <b>To make it easier:</b> {advice.join(' ')}
        </p>
      ) : null}
    </div>
  )
}
