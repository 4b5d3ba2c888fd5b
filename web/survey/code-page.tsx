import type { Words } from '#shared/words/en.ts'

/** Asked only of a person who came without the code in the link. */
export const CodePage = ({ words: { code } }: { words: Words }) => (
  <div>
    <h2 id="code">{code.label}</h2>
    <p id="code-hint">{code.hint}</p>
    <input
      name="token"
      class="field mono"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck={false}
      maxlength={40}
      aria-labelledby="code"
      aria-describedby="code-hint"
    />
  </div>
)
