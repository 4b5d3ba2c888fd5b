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

export interface AboutPage {
  path: string
  words: PublicPage
  /** Whose privacy notice it is. */
  reader?: NoticeReader
}

/** Every one of these pages. */
export const publicPages: readonly AboutPage[] = [
  { path: '/about', words: about },
  { path: '/about/answers', words: answers },
  { path: '/about/survey', words: survey },
  { path: '/about/ask', words: ask },
  { path: '/about/accessibility', words: accessibility },
  { path: '/about/privacy/picture', words: privacyPicture, reader: 'picture' },
  { path: '/about/privacy/child', words: privacyChild, reader: 'child' },
  { path: '/about/privacy/teen', words: privacyTeen, reader: 'teen' },
  { path: '/about/privacy/adult', words: privacyAdult, reader: 'adult' },
]
