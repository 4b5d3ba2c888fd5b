import { wordsFor } from '#shared/words/words-for.ts'
import { CodeField } from '#web/ui/code-field.tsx'
import { ErrorSummary } from '#web/ui/error-summary.tsx'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'

/** The page on which a person has an answer taken out. What it says afterwards is the same, whatever was found. */
export function renderWithdraw(
  page: { distribution: string; kind?: 'single' | 'open' },
  state: { done: boolean; problem?: string },
  assets: Assets,
): string {
  const all = wordsFor('en', 'parent')
  const words = all.withdraw
  const main = state.done ? (
    <>
      <h1>{words.done}</h1>
      <p>{words.read}</p>
    </>
  ) : (
    <form method="post" action={`/s/${page.distribution}/take-out`}>
      {state.problem && <ErrorSummary problem={state.problem} field="code" words={all} />}
      <h1>{words.heading}</h1>
      <p>{words.read}</p>
      {page.kind !== 'open' && (
        <div class="apart">
          <CodeField name="token" label={words.token} hint={words.tokenHint} />
        </div>
      )}
      <div class="apart">
        <CodeField name="code" label={words.code} wrong={state.problem} />
      </div>
      <button type="submit" class="go apart">
        {words.go}
      </button>
    </form>
  )
  return htmlDocument(all, words.title, assets, main)
}
