import { gatherActions } from './gather-actions.ts'
import { gatherAnswers } from './gather-answers.ts'
import { gatherAudits } from './gather-audits.ts'
import { gatherDuties } from './gather-duties.ts'
import { gatherIndicators } from './gather-indicators.ts'
import { gatherLessons } from './gather-lessons.ts'
import { gatherReviews } from './gather-reviews.ts'
import { gatherVoice } from './gather-voice.ts'
import type { About, Gathered, Kind } from './report.ts'
import type { Asked, Sources } from './sources.ts'

interface KindOfEvidence {
  title: string
  gather: (sources: Sources, asked: Asked) => Gathered
}

/** Every kind of evidence: what it is called, and the one pure function that gathers it. */
export const kinds: Readonly<Record<Kind, KindOfEvidence>> = {
  answers: { title: 'What families said, and what we did', gather: gatherAnswers },
  voice: { title: 'What children, families and workers told us', gather: gatherVoice },
  indicators: { title: 'What the figures say', gather: gatherIndicators },
  audits: { title: 'What case audits found', gather: gatherAudits },
  reviews: { title: 'Case reviews', gather: gatherReviews },
  duties: { title: 'How agencies keep their duties', gather: gatherDuties },
  lessons: { title: 'What we learned', gather: gatherLessons },
  actions: { title: 'What we did about it, and whether it helped', gather: gatherActions },
}

const byAbout: Readonly<Record<About, readonly Kind[]>> = {
  children: ['answers', 'voice'],
  priority: ['indicators', 'voice', 'audits', 'lessons', 'actions'],
  rest: ['audits', 'reviews', 'duties', 'lessons', 'actions'],
  families: [],
}

/** The kinds of evidence that a section has, in the order in which it shows them. */
export const kindsOf = (about: About): readonly Kind[] => byAbout[about]
