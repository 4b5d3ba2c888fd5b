/** What the partnership says in its own words, a paragraph a line. */
export const OwnWords = ({ text = '' }: { text?: string | undefined }) => (
  <>
    {text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => (
        <p class="own" key={line}>
          {line}
        </p>
      ))}
  </>
)
