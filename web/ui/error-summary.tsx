import type { Words } from '#shared/words/en.ts'

/** What has to be put right, above everything else, with a way to the field if one is wrong. */
export const ErrorSummary = ({
  problem,
  field,
  words,
}: {
  problem: string
  field?: string
  words: Words
}) => (
  <div class="error" role="alert">
    <p>
      <b>{words.error}</b>
    </p>
    {field ? <a href={`#${field}`}>{problem}</a> : problem}
  </div>
)
