import type { PublishedWords } from '../learning/published-words.ts'
import { blurBase, sayCount } from '../results/blur.ts'
import { fewest } from '../results/rules.ts'
import type { Theme } from '../settings/worries.ts'
import type { Comment } from './comment.ts'
import { sayAgreement } from './say-agreement.ts'

/** A theme of fewer people could be one family’s. */
const fewestForTheme = 3

interface Asked {
  themes: readonly Theme[]
  /** The words of a question. */
  asked: (question: string) => string
  /** Puts quotes in an order that tells nothing. */
  shuffle: <T>(items: T[]) => T[]
}

/** What may be said of one survey’s comments in one round, all of them read; undefined where too few wrote. */
export function foldWords(
  stored: readonly Comment[],
  { themes, asked, shuffle }: Asked,
): PublishedWords['words'] {
  // A worry that was found on paper is typed in with the rest of it, too: it is nobody more.
  const comments = stored.filter(({ worry }) => !worry)
  if (comments.length < fewest) return undefined
  const chosen = comments.map(themesOf)
  const counted = themes.map(({ id, text }) => ({
    id,
    text,
    count: chosen.filter((it) => it.has(id)).length,
  }))
  const quotes = comments
    .filter(({ permission, triage }) => permission && triage.cleared?.show)
    .flatMap(({ triage }) => Object.entries(triage.words?.texts ?? {}))
    .filter(([, text]) => text !== '')
    .map(([question, text]) => ({ question, asked: asked(question), text }))
  return {
    themes: counted
      .filter(({ count }) => count >= fewestForTheme)
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .map(({ id, text, count }) => ({
        id,
        text,
        said: count < fewest ? 'some' : sayCount(blurBase(count)),
      })),
    quotes: shuffle(quotes),
    agreement: sayAgreement(comments),
  }
}

/** What the last person who chose themes chose. */
const themesOf = ({ triage: { first, second, cleared } }: Comment): ReadonlySet<string> =>
  new Set((cleared ?? second ?? first)?.themes)
