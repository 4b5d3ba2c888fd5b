import { aboutYou } from '#shared/library/about-you.ts'
import { addAboutYou } from '#shared/library/add-about-you.ts'
import { easyRead } from '#shared/library/easy-read.ts'
import { fillPlaceholders } from '#shared/library/fill-placeholders.ts'
import { library } from '#shared/library/library.ts'
import type { Survey } from '#shared/survey/survey.ts'

export const values = {
  helper: 'your family worker',
  course: 'the early help course',
  topic: 'leading an early help assessment',
  area1: 'North',
  area2: 'Middle',
  area3: 'South',
}

const templates = [...library.values()]
const everyAboutYou = aboutYou.map(({ question }) => question.id)

/** Every starter survey as it would be published: plain, in easy words, and with every question about the person. */
export const readySurveys: [string, Survey][] = templates.flatMap((template): [string, Survey][] => {
  const plain = fillPlaceholders(template, values)
  const more = fillPlaceholders(addAboutYou(template, everyAboutYou), values)
  return [
    [template.id, plain],
    [`${template.id}, easy`, easyRead(plain)],
    [`${template.id}, about you`, more],
    [`${template.id}, about you, easy`, easyRead(more)],
  ]
})
