import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useAsked } from '#web/staff/use-load.ts'
import { BankSearch } from './bank-search.tsx'
import { loadBank } from './load-bank.ts'
import { PutIntoDraft } from './put-into-draft.tsx'

/** Every question that we have, to be asked again in the same words. */
export function BankPage() {
  const [load] = useAsked(loadBank)
  return (
    <Page title="Question bank">
      <p class="small">
        <a href="/staff/surveys">Surveys</a>
      </p>
      <h1>Question bank</h1>
      <p class="deck">
        Our own starter questions, and all that is published here. Asked again in the same words, what people
        say can stand beside what was said before.
      </p>
      <Loaded load={load}>
        {(bank) => (
          <BankSearch bank={bank}>{({ question }) => <PutIntoDraft question={question} />}</BankSearch>
        )}
      </Loaded>
    </Page>
  )
}
