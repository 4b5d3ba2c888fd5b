import { describe, expect, test } from 'vitest'
import { publicPages } from '#shared/public/public-pages.ts'
import { keptFor } from '#shared/settings/kept-for.ts'
import { startingRetention } from '#shared/settings/retention.ts'
import { filledIn } from '#shared/words/public/filled-in.ts'
import { links } from '#shared/words/public/links.ts'
import { readingAge, sentences } from '#shared/words/reading-age.ts'

const around = Object.values(filledIn).flatMap((it) => (typeof it === 'string' ? [it] : []))
const kept = keptFor(startingRetention).flatMap(({ what, howLong }) => [what, howLong])

/** All fixed words of a page, and the longest sentence and highest reading age that its readers should meet. */
const pages = publicPages.map(({ path, words }) => {
  const parts = words.parts.flatMap(({ heading, say = [], list = [], steps = [] }) => [
    ...(heading ? [heading] : []),
    ...say,
    ...list,
    ...steps.map((step) => step.say),
  ])
  const legal = /adult|accessibility/.test(path)
  return { path, words: [words.heading, ...parts], longest: legal ? 20 : 15, age: legal ? 12 : 9 }
})

const tooLong = (words: string[], longest: number): string[] =>
  words.flatMap(sentences).filter((sentence) => sentence.split(/\s+/).length > longest)

describe.each(pages)('$path', ({ words, longest, age }) => {
  test('is read with ease at the age it is for, in short sentences', () => {
    expect(tooLong(words, longest)).toEqual([])
    expect(readingAge(words.join('\n'))).toBeLessThanOrEqual(age)
  })
})

test('control: the words of a law are too hard for a child, and a long sentence is found', () => {
  const law =
    'Processing is necessary for the performance of a task carried out in the public interest or in the exercise of official authority vested in the controller.'
  expect(readingAge(law)).toBeGreaterThan(12)
  expect(readingAge('The cat sat on the mat. The dog sat on the cat.')).toBeLessThan(7)
  expect(tooLong(['Short.', `Short. ${law}`], 20)).toEqual([law])
})

test('the sentences that settings fill in are as short', () => {
  expect(tooLong([...around, ...kept], 20)).toEqual([])
})

test('no page uses a word that families should not have to learn', () => {
  const all = [...pages.flatMap(({ words }) => words), ...around, ...kept].join('\n')
  expect(all).not.toMatch(/anonym|response|withdraw|safeguarding|consent/i)
  expect(all).not.toMatch(/['"]/)
})

test('titles are neutral: a list of visited pages does not tell what they are about', () => {
  for (const { words } of publicPages)
    expect(words.title).toMatch(/^(About|Your answers|Who asks|Ask us|Accessibility|Privacy)$/)
})

test('every page is one tap from the list, and every link of ours leads to a page', () => {
  const listed = publicPages
    .filter(({ path }) => path === '/about')
    .flatMap(({ words }) => words.parts)
    .flatMap((part) => part.links ?? [])
  for (const { path } of publicPages)
    if (path !== '/about') expect(listed.map(({ to }) => to)).toContain(path)
  const others = ['/', '/what-changed']
  for (const { to } of Object.values(links))
    expect([...publicPages.map(({ path }) => path), ...others]).toContain(to)
})
