import { showPrivacy } from '#shared/public/public-endpoints.ts'
import { handlePage } from '../http/handle-page.ts'
import { showPublicPage } from './show-public-page.ts'

export const handler = handlePage(showPrivacy, ({ params }) =>
  showPublicPage(`/about/privacy/${params.reader}`),
)
