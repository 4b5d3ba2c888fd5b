import { keepShell } from './keep-shell.ts'
import { loadWords } from './load-words.ts'
import type { PageData } from './survey-page.ts'

/** What the last pages need besides. With it there, the visit can go on without a network. */
export async function loadRest(data: PageData) {
  const [words, sealing] = await Promise.all([loadWords(data), import('./seal-on-phone.ts')])
  if (!data.kiosk) keepShell()
  return { words, ...sealing }
}
