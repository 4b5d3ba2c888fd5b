import { recordingsPath } from '#shared/survey/recordings-path.ts'
import type { PageData } from './survey-page.ts'

/** Every recording of the page’s survey and language: MP3 in base64, in the order of what is marked as recorded. */
export type FetchRecordings = () => Promise<string[]>

/**
 * All in one file, once, and only when somebody wants to listen, whatever page shows. A phone that fetched the sound of
 * a question when it shows would tell who watches its network which question that is, by the size of what comes.
 */
export function fetchRecordings({
  survey,
  version,
  language,
  recorded: hash = '',
}: Pick<PageData, 'survey' | 'version' | 'language' | 'recorded'>): FetchRecordings {
  let all: Promise<string[]> | undefined
  return () => {
    all ??= fetch(recordingsPath({ survey, version, language, hash })).then((answer) => {
      if (!answer.ok) throw new Error('no recordings')
      return answer.json()
    })
    // What did not come is asked for again, the next time that somebody listens.
    all.catch(() => {
      all = undefined
    })
    return all
  }
}

/** Which recording says this page; −1 when none does. */
export const placeOf = (page: Element): number =>
  [...document.querySelectorAll('[data-recorded]')].indexOf(page)
