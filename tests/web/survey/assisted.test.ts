import { describe, expect, test } from 'vitest'
import { fillPlaceholders } from '#shared/library/fill-placeholders.ts'
import { inLanguage } from '#shared/library/in-language.ts'
import { library } from '#shared/library/library.ts'
import { newKeyPair, openerFor } from '#shared/response/seal.ts'
import { sealResponse } from '#shared/response/seal-response.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { renderSurvey } from '#web/survey/render-survey.tsx'
import { values } from '../../shared/library/ready-surveys.ts'
import { assets, madePage } from './made-page.ts'

const families = [...library.values()]
  .filter(({ voice }) => voice !== 'staff')
  .map((survey) => fillPlaceholders(survey, values))
const helpedBy = (survey: Survey) => survey.questions.find(({ label }) => label === 'Who helped to answer')

describe.each(families)('$id with somebody beside', (survey) => {
  test('asks who helped, and that goes sealed with the answers, and with nothing else', async () => {
    const question = helpedBy(survey)
    if (question?.kind !== 'one') throw new Error('does not ask who helped')
    const [answers, comments] = [await newKeyPair(), await newKeyPair()]
    const binding = { wave: 'A1B2', distribution: 'A1B2C3D4E5F6', survey: survey.id, version: 1 }
    const sealed = await sealResponse(
      {
        ...binding,
        survey: { survey: survey.id, version: 1, definition: inLanguage(survey, 'en') },
        publicKeys: { answers: answers.publicKey, comments: comments.publicKey },
      },
      { answers: { [question.id]: 'the-worker-who-helped-us' }, texts: {} },
      { code: new Uint8Array(10), answersId: new Uint8Array(16), commentsId: new Uint8Array(16) },
    )
    const [openAnswers, openComments] = [
      await openerFor(answers.privateKey),
      await openerFor(comments.privateKey),
    ]
    expect(await openAnswers({ ...binding, purpose: 'answers' }, sealed.answers)).toMatchObject({
      answers: { [question.id]: 'the-worker-who-helped-us' },
    })
    const other = await openComments({ ...binding, purpose: 'comments' }, sealed.comments)
    expect(JSON.stringify(other)).not.toContain('worker')
  })

  test('says what the helper can see, and that one may ask to do it alone', () => {
    const page = (mode: 'alone' | 'assisted') =>
      renderSurvey({ ...madePage('single', { definition: survey }), mode }, assets)
    const says = /can see what you pick\. You can ask to do it (alone|on your own)\./
    expect(page('assisted')).toMatch(says)
    if (!survey.helped) expect(page('alone')).not.toMatch(says)
  })
})
