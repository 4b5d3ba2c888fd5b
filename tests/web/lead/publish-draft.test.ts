import { expect, test } from 'vitest'
import { addAboutYou } from '#shared/library/add-about-you.ts'
import { findPlaceholders } from '#shared/library/find-placeholders.ts'
import { library } from '#shared/library/library.ts'
import { Survey } from '#shared/survey/survey.ts'
import { placeholderWords } from '#web/lead/placeholder-words.ts'
import { fillIn, findWrong, longestWords, nothingAdded } from '#web/lead/publish-draft.ts'

const templates = [...library.values()]

test.each(templates)('$id is published once its places are filled, and not before', (template) => {
  const places = findPlaceholders(template)
  const empty = findWrong(fillIn(template, nothingAdded), places, nothingAdded)
  expect(empty?.errors?.map(({ at }) => at) ?? []).toEqual(places)

  const draft = {
    words: Object.fromEntries(places.map((name) => [name, 'your family worker'])),
    aboutYou: [],
  }
  const filled = fillIn(template, draft)
  expect(findWrong(filled, places, draft)).toBeUndefined()
  expect(findPlaceholders(Survey.parse(filled))).toEqual([])
  for (const name of places) expect(placeholderWords(name).hint).not.toBe('')
})

test('a question about the person comes only when it is turned on, with its reason and its own places', () => {
  const template = library.get('young-12-17')
  if (!template) throw new Error('not in the library')
  expect(fillIn(template, nothingAdded).questions).toHaveLength(template.questions.length)
  const on = fillIn(template, { words: { helper: 'Sam' }, aboutYou: ['about-area'] })
  expect(on.questions.at(-1)).toMatchObject({ id: 'about-area', hint: expect.stringMatching(/^So we can/) })
  expect(findPlaceholders(addAboutYou(template, ['about-area']))).toEqual([
    ...findPlaceholders(template),
    'area1',
    'area2',
    'area3',
  ])
})

test.each(['', '   ', '{helper}', 'x'.repeat(longestWords + 1)])('“%s” fills no place', (helper) => {
  const template = library.get('child-8-11')
  if (!template) throw new Error('not in the library')
  const draft = { words: { helper }, aboutYou: [] }
  expect(findWrong(fillIn(template, draft), ['helper'], draft)?.errors).toMatchObject([{ at: 'helper' }])
})
