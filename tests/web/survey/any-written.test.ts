// Whatever somebody writes in the editor and may publish can be shown in each of its languages and on paper, answered,
// sealed, opened with the round's key, counted, and is then what that survey can hold; and it goes out and comes in.
import fc from 'fast-check'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { checkOpened } from '#functions/results/check-opened.ts'
import { sealOnPhone } from '#infra/operate/phone.ts'
import { inLanguage } from '#shared/library/in-language.ts'
import { fromBase64Url } from '#shared/response/bytes.ts'
import { keepAsked } from '#shared/response/keep-asked.ts'
import { newKeyPair, openerFor } from '#shared/response/seal.ts'
import { planWave } from '#shared/results/plan.ts'
import { summarise } from '#shared/results/summarise.ts'
import { startingHelp } from '#shared/settings/help.ts'
import type { SurveyDraft } from '#shared/survey/draft.ts'
import { editSurvey } from '#shared/survey/edit/edit-survey.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import { readyDraft } from '#shared/survey/ready-draft.ts'
import { rewordSurvey } from '#shared/survey/reword-survey.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { wordsOf } from '#shared/survey/words-of.ts'
import { readForm } from '#shared/xlsform/read-form.ts'
import { writeForm } from '#shared/xlsform/write-form.ts'
import { PaperSurvey } from '#web/paper/paper-survey.tsx'
import { renderSurvey } from '#web/survey/render-survey.tsx'
import { answersTo } from '../../support/answer-sets.ts'
import { actOf, anyStart, anyStep } from '../../support/any-acts.ts'
import { noAttack } from '../../support/no-attack.ts'
import { assets, madePage } from './made-page.ts'

/** With words wherever they are missing, as somebody would write them before publishing. */
const worded = (draft: SurveyDraft): SurveyDraft => {
  const { translations: _, ...own } = rewordSurvey(draft, ({ text, easy }) => ({
    text: text.replaceAll(/[{}]/g, '') || 'Words',
    ...(easy ? { easy: easy.replaceAll(/[{}]/g, '') } : {}),
  }))
  const cy = {
    title: 'Enw',
    words: Object.fromEntries(wordsOf(own).map((text) => [text, `${text.slice(0, 400)} cy`])),
  }
  return { ...own, title: own.title || 'A name', audience: own.audience || 'People', translations: { cy } }
}

const anyWritten: fc.Arbitrary<Survey> = fc
  .tuple(anyStart, fc.array(anyStep, { maxLength: 12 }))
  .map(([start, steps]) => {
    const draft = steps.reduce((now, step) => editSurvey(now, actOf(now, step)), start)
    return readyDraft(worded(draft)).survey
  })
  .filter((survey) => survey !== undefined)

const keys = newKeyPair()

test('it is shown, answered, sealed, opened and checked', async () => {
  const { publicKey, privateKey } = await keys
  const open = await openerFor(privateKey)
  await fc.assert(
    fc.asyncProperty(
      anyWritten.chain((survey) => fc.tuple(fc.constant(survey), answersTo(survey))),
      async ([survey, given]) => {
        for (const language of languagesOf(survey)) {
          const html = renderSurvey(madePage('open', { definition: survey, language }), assets)
          for (const { id, kind } of survey.questions)
            if (kind === 'text') expect(html).toContain(`<textarea name=t.${id} `)
          const form = {
            survey: inLanguage(survey, language),
            large: false,
            help: startingHelp,
            madeUp: false,
          }
          expect(renderToString(h(PaperSurvey, { form }))).toContain('class="paper')
        }
        const { answers } = keepAsked(survey, given, {})
        const handout = {
          wave: 'ABCD',
          distribution: 'ABCD12345678',
          survey: { survey: survey.id, version: 1, definition: survey },
          publicKeys: { answers: publicKey, comments: publicKey },
        }
        const { submission } = await sealOnPhone(handout, { answers })
        const binding = { wave: 'ABCD', distribution: 'ABCD12345678', survey: survey.id, version: 1 }
        const opened = await open({ purpose: 'answers', ...binding }, fromBase64Url(submission.answers))
        expect(checkOpened(survey, opened)).toMatchObject({ answers })
      },
    ),
    { numRuns: 60 },
  )
})

test('it is counted, and goes out as a form and comes in again without loss', () => {
  fc.assert(
    fc.property(
      anyWritten.chain((survey) => fc.tuple(fc.constant(survey), answersTo(survey))),
      ([survey, given]) => {
        const published = { survey: survey.id, version: 1, publishedOn: '2026-01-01', definition: survey }
        const planned = planWave([published])[0]?.questions ?? []
        const alike = Array.from({ length: 30 }, () => keepAsked(survey, given, {}).answers)
        const ids = summarise(survey, planned, alike, noAttack).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const { approvals: _, ...written } = survey
        const again = readForm(writeForm(survey), 2026)
        expect(again.is === 'survey' && again.survey).toEqual(written)
      },
    ),
    { numRuns: 60 },
  )
})

test('control: an answer that the survey cannot hold is not let through', async () => {
  await fc.assert(
    fc.asyncProperty(anyWritten, async (survey) => {
      expect(checkOpened(survey, { answers: { 'not-there': 'x' } })).toBeUndefined()
    }),
    { numRuns: 10 },
  )
})
