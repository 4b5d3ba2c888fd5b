import { Page } from '#web/staff/page.tsx'
import { Method } from './method.tsx'

/** How figures are made, in words that can be repeated in a meeting. */
export const MethodPage = () => (
  <Page title="How figures are made">
    <Method />
  </Page>
)
