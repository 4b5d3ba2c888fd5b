import { shortenKey } from '#shared/response/shorten-key.ts'
import { isEntered } from '#shared/survey/is-entered.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { asFaces } from './as-faces.ts'
import { SurveyForm } from './survey-form.tsx'
import type { PageData, SurveyPage } from './survey-page.ts'

/** The survey as one long form, complete without JavaScript; with it, one question a page. */
export function renderSurvey(page: SurveyPage, assets: Assets): string {
  const words = wordsFor(page.language, page.survey.definition.voice)
  const form = <SurveyForm page={page} words={words} />
  const { questions } = page.survey.definition
  const faces = questions.some(asFaces) ? `<style>${assets.faces}</style>` : ''
  const kinds = questions.some((it) => isEntered(it) || it.picture) ? `<style>${assets.kinds}</style>` : ''
  return htmlDocument(words, words.start.title, assets, form, scripts(page, assets) + faces + kinds)
}

function scripts(
  { closes, mode, survey, language, publicKeys, recorded }: SurveyPage,
  assets: Assets,
): string {
  const data: Omit<PageData, 'distribution' | 'wave'> = {
    survey: survey.survey,
    version: survey.version,
    language,
    voice: survey.definition.voice,
    closes: Date.parse(closes),
    answersKey: shortenKey(publicKeys.answers),
    commentsKey: shortenKey(publicKeys.comments),
    ...(recorded && { recorded: recorded.hash }),
    ...(mode === 'kiosk' && { kiosk: true }),
  }
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<script>${assets.early}</script><script type=module src=${assets.script}></script><script type=application/json>${json}</script>`
}
