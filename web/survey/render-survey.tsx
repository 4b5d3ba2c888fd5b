import { en } from '#shared/words/en.ts'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { sayDay } from '#web/ui/say-day.ts'
import { SurveyForm } from './survey-form.tsx'
import type { PageData, SurveyPage } from './survey-page.ts'

/** The survey as one long form, complete without JavaScript; with it, one question a page. */
export const renderSurvey = (page: SurveyPage, assets: Assets): string =>
  htmlDocument(en, en.start.title, assets, <SurveyForm page={page} words={en} />, scripts(page, assets))

function scripts({ closes, survey, publicKeys }: SurveyPage, assets: Assets): string {
  const data: Omit<PageData, 'distribution' | 'wave'> = {
    survey: survey.survey,
    version: survey.version,
    until: sayDay(closes, en.lang),
    answersKey: publicKeys.answers,
    commentsKey: publicKeys.comments,
  }
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<script>${assets.early}</script><script type="module" src="${assets.script}"></script><script type="application/json">${json}</script>`
}
