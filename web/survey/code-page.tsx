import type { Words } from '#shared/words/en.ts'
import { CodeField } from '#web/ui/code-field.tsx'

/** Asked only of a person who came without the code in the link. */
export const CodePage = ({ words: { code } }: { words: Words }) => (
  <div>
    <CodeField name="token" label={code.label} />
  </div>
)
