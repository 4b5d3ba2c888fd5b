import { Page } from './page.tsx'

export function NotFoundPage() {
  return (
    <Page title="Nothing here">
      <h1>There is nothing at this address.</h1>
      <p class="deck">
        Perhaps a letter is missing. <a href="/staff/">Go to the first page.</a>
      </p>
    </Page>
  )
}
