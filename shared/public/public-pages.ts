import type { NoticeReader } from '../settings/notices.ts'
import { about } from '../words/public/about.ts'
import { accessibility } from '../words/public/accessibility.ts'
import { answers } from '../words/public/answers.ts'
import { ask } from '../words/public/ask.ts'
import { privacyAdult } from '../words/public/privacy-adult.ts'
import { privacyChild } from '../words/public/privacy-child.ts'
import { privacyPicture } from '../words/public/privacy-picture.ts'
import { privacyTeen } from '../words/public/privacy-teen.ts'
import type { PublicPage } from '../words/public/public-page.ts'
import { survey } from '../words/public/survey.ts'

export interface FoundPage {
  words: PublicPage
  /** Whose privacy notice it is. */
  reader?: NoticeReader
}

/** Every public page by its path. */
export const publicPages: ReadonlyMap<string, FoundPage> = new Map<string, FoundPage>([
  ['/about', { words: about }],
  ['/about/answers', { words: answers }],
  ['/about/survey', { words: survey }],
  ['/about/ask', { words: ask }],
  ['/about/accessibility', { words: accessibility }],
  ['/about/privacy/picture', { words: privacyPicture, reader: 'picture' }],
  ['/about/privacy/child', { words: privacyChild, reader: 'child' }],
  ['/about/privacy/teen', { words: privacyTeen, reader: 'teen' }],
  ['/about/privacy/adult', { words: privacyAdult, reader: 'adult' }],
])
