import type { Lesson } from './lesson.ts'
import type { PublishedWords } from './published-words.ts'

const mostNamed = 3

interface Round {
  title: string
  voice: string
}

/** A draft about what several people wrote of, from themes as they were published: in words, or to the nearest 5. */
export function draftThemes(published: PublishedWords, { title, voice }: Round): Lesson | undefined {
  const { wave, survey, audience, words, frozenOn, madeUp } = published
  const themes = words?.themes ?? []
  if (themes.length === 0) return undefined
  const named = themes
    .toSorted((a, b) => figureIn(b.said) - figureIn(a.said))
    .slice(0, mostNamed)
    .map(({ text }) => text)
  return {
    lesson: `${wave}-${survey}-words`.toLowerCase(),
    version: 1,
    strand: voice === 'staff' ? 'practitioners' : 'families',
    title: `${audience} wrote, in their own words, about: ${named.join('; ')}.`,
    soWhat: '',
    audiences: ['practitioners', 'trainers'],
    priorities: [],
    themes: named.map((text) => text.toLowerCase().slice(0, 40)),
    sources: [],
    evidence: {
      wave,
      waveTitle: title,
      survey,
      kind: 'themes',
      says: `Of those who wrote something: ${themes.map(({ text, said }) => `${text} (${said})`).join('; ')}.`.slice(
        0,
        600,
      ),
      frozenOn,
      inputHash: '',
      ...(madeUp ? { madeUp } : {}),
    },
    status: 'draft',
    visibility: 'partnership',
    by: 'Heard, from published words',
    on: frozenOn,
  }
}

/** “about 15” → 15; “some” is fewer than any figure. */
const figureIn = (said: string): number => Number(said.match(/\d+/)?.[0] ?? 0)
