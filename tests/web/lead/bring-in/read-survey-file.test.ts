import { expect, test } from 'vitest'
import { writeForm } from '#shared/xlsform/write-form.ts'
import { readSurveyFile } from '#web/lead/bring-in/read-survey-file.ts'
import { writeWorkbook } from '#web/lead/bring-in/write-workbook.ts'
import { everyKind } from '../../../support/every-kind.ts'

const asFile = (name: string, content: string | Uint8Array<ArrayBuffer>) =>
  readSurveyFile(new File([content], name), 2026)

test('a survey comes back out of its workbook and out of its JSON as it went in', async () => {
  const book = await writeWorkbook(writeForm(everyKind))
  expect(await asFile('every.xlsx', book)).toEqual({ is: 'survey', survey: everyKind, left: [] })
  const json = JSON.stringify({ $schema: 'https://heard.example/staff/survey.schema.json', ...everyKind })
  expect(await asFile('Every.JSON', json)).toEqual({ is: 'survey', survey: everyKind, left: [] })
})

test.each([
  ['no JSON', 'not {json'],
  ['a list', '[]'],
  ['a field that no survey has', JSON.stringify({ ...everyKind, colour: 'red' })],
  ['far too deep', '['.repeat(100_000)],
])('%s is refused whole', async (_, text) => {
  expect(await asFile('survey.json', text)).toMatchObject({
    is: 'wrong',
    why: expect.stringContaining('Nothing of it'),
  })
})

test('what is wrong is told by its place', async () => {
  const questions = everyKind.questions.map((question, place) =>
    place === 1 ? { ...question, kind: 'x' } : question,
  )
  const read = await asFile('survey.json', JSON.stringify({ ...everyKind, questions }))
  expect(read.is === 'wrong' && read.places?.[0]).toContain('questions, 1, kind')
})

test('a huge file is refused before it is read', async () => {
  expect(await asFile('survey.json', ' '.repeat(2_000_001))).toMatchObject({
    why: 'The file is larger than 2 MB.',
  })
})
