import { problem } from '#shared/api/problem.ts'
import { publicPages } from '#shared/public/public-pages.ts'
import { renderPublicPage } from '#web/public/render-public-page.tsx'
import type { Page } from '../http/page.ts'
import { readSettings } from '../settings/settings-store.ts'
import { pageParts } from '../survey/page-parts.ts'
import { showMessage } from '../survey/show-message.ts'

/** The page at a path, with what the partnership says of itself now. */
export async function showPublicPage(path: string): Promise<Page> {
  const page = publicPages.find((it) => it.path === path)
  if (!page) return showMessage(problem('not-found'))
  return { status: 200, html: renderPublicPage(page, await readSettings(), pageParts()), cache: true }
}
