// Runs in the browser: the same ten questions as SurveyJS shows them, one a page.
import { Model } from 'survey-core'
import { renderSurvey } from 'survey-js-ui'

const json = document.querySelector('[type="application/json"]')?.textContent ?? ''
const place = document.querySelector<HTMLElement>('#survey')
if (place) renderSurvey(new Model(JSON.parse(json)), place)
