import { showAboutPage } from '#shared/public/public-endpoints.ts'
import { handlePage } from '../http/handle-page.ts'
import { showPublicPage } from './show-public-page.ts'

export const handler = handlePage(showAboutPage, ({ params }) => showPublicPage(`/about/${params.page}`))
