import { addTranslations } from '../../shared/library/add-translations.ts'
import { fillPlaceholders } from '../../shared/library/fill-placeholders.ts'
import { library } from '../../shared/library/library.ts'
import { londonDay } from '../../shared/settings/london-day.ts'
import { Language } from '../../shared/survey/language.ts'
import { SurveyVersion } from '../../shared/survey/survey.ts'
import { setUp } from '../local/set-up.ts'
import { signInAs } from '../local/sign-in-as.ts'
import { Api } from './api.ts'
import { auditLastYear, auditThisYear } from './demo-case-audits.ts'
import { reviewLocally, reviewSeriously } from './demo-case-reviews.ts'
import { moveClock } from './demo-clock.ts'
import { sendDataSets } from './demo-data-sets.ts'
import { datesOf } from './demo-dates.ts'
import { adoptFramework } from './demo-framework.ts'
import { countIndicators } from './demo-indicators.ts'
import { decideLessons, recordLesson } from './demo-lessons.ts'
import { weighPriorities } from './demo-next-priorities.ts'
import { writeRegisters } from './demo-records.ts'
import { answerFamilies, demoReplies } from './demo-replies.ts'
import { handOut, openRound, waitFor } from './demo-round.ts'
import { type DemoRound, demoRounds } from './demo-rounds.ts'
import { answerAudit, auditBefore, beginAudit } from './demo-section-11.ts'
import { reportYears } from './demo-yearly-reports.ts'

const day = 24 * 3600_000
const words = {
  helper: 'your family worker',
  course: 'the early help course',
  topic: 'leading an assessment',
}

/** Lives the made-up partnership's year up to today, through the public API, each person as themselves. */
export async function fillDemo(
  origin: string,
  today: number,
  seed: number,
  tell: (what: string) => void,
): Promise<void> {
  const as = async (person: string): Promise<Api> => new Api(origin, await signInAs(origin, person))
  const lead = await as('participation-lead-1')
  const answering = { lead, board: await as('board-1'), manager: await as('business-manager-1') }
  const agencies = { 'agency-1': await as('agency-1'), 'agency-3': await as('agency-3') }
  const audited = {
    ...answering,
    hub: [agencies['agency-1'], await as('agency-2')],
    school: agencies['agency-3'],
  } as const
  await auditBefore(origin, audited, today)
  let audit = ''
  moveClock(datesOf(demoRounds[0]?.monthsAgo ?? 0, today).opens - 7 * day)
  const versions = await publishLibrary(lead)
  await adoptFramework(answering.manager, answering.board, londonDay(today + 120 * day))
  tell(`The participation lead publishes ${versions.size} surveys.`)

  for (const [place, round] of demoRounds.entries()) {
    const { title, opens, closes } = datesOf(round.monthsAgo, today)
    if (closes > today) {
      moveClock(opens - 25 * day)
      audit = await beginAudit(answering.manager, today)
    }
    moveClock(opens)
    await setUp(origin, londonDay(opens))
    const wave = await openRound(lead, title, closes, surveysOf(round, versions))
    moveClock(opens + day)
    for (const [nth, handout] of round.handouts.entries())
      await handOut(agencies[handout.by], wave, handout, seed * 100 + place * 10 + nth)
    const answered = round.handouts.reduce((sum, { answers }) => sum + answers, 0)
    if (closes > today) tell(`${title}: open now. ${answered} made-up people have answered so far.`)
    else {
      moveClock(closes + 60_000)
      await waitFor(lead, wave, 'released')
      moveClock(closes + 7 * day)
      await decideLessons(lead, wave, round, closes + 7 * day)
      moveClock(closes + 14 * day)
      await waitFor(lead, wave, 'keysDestroyed')
      const entries = demoReplies[place]
      if (entries) await answerFamilies(answering, wave, entries)
      tell(`${title}: ${answered} made-up people answered, and it was counted once.`)
    }
  }
  await recordLesson(lead)
  const auditing = {
    lead,
    manager: answering.manager,
    hub: agencies['agency-1'],
    school: agencies['agency-3'],
  }
  await auditLastYear(auditing, today)
  await reviewLocally(answering, today)
  await writeRegisters({
    lead,
    board: answering.board,
    hub: agencies['agency-1'],
    school: agencies['agency-3'],
  })
  moveClock(today - 10 * day)
  await answerAudit(audited, audit)
  moveClock(today)
  await setUp(origin, londonDay(today))
  await auditThisYear(auditing, today)
  await reviewSeriously(answering, today)
  await countIndicators(answering.manager, today, seed)
  await sendDataSets(answering.manager, agencies['agency-1'], today)
  await reportYears(answering, today)
  await weighPriorities(answering.board)
}

/** Every starter survey, with this partnership's words in it. */
async function publishLibrary(lead: Api): Promise<Map<string, number>> {
  const versions = new Map<string, number>()
  for (const [id, template] of library) {
    const survey = addTranslations(fillPlaceholders(template, words), Language.options)
    const published = await lead.post(`/api/surveys/${id}/versions`, survey)
    versions.set(id, SurveyVersion.parse(published).version)
  }
  return versions
}

const surveysOf = ({ handouts, breakdowns = {} }: DemoRound, versions: Map<string, number>) =>
  [...new Set(handouts.map(({ survey }) => survey))].map((survey) => ({
    survey,
    version: versions.get(survey) ?? 1,
    breakdown: breakdowns[survey],
  }))
