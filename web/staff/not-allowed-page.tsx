import { problems } from '#shared/api/problem.ts'
import { Page } from './page.tsx'

export function NotAllowedPage() {
  return (
    <Page title="Not for your role">
      <h1>This page is not for your role.</h1>
      <p class="deck">{problems['not-allowed'][1]}</p>
      <p>
        <a href="/staff/">Go to the first page</a>
      </p>
    </Page>
  )
}
