import { WaveView } from '../../shared/distribution/distribution-endpoints.ts'
import { addTranslations } from '../../shared/library/add-translations.ts'
import { parentCarer } from '../../shared/library/parent-carer.ts'
import { londonDay } from '../../shared/settings/london-day.ts'
import { Language } from '../../shared/survey/language.ts'
import { SurveyVersion } from '../../shared/survey/survey.ts'
import { madeUpChecks } from '../operate/made-up-checks.ts'
import { setUp } from './set-up.ts'
import { signInAs } from './sign-in-as.ts'

const weeks = 7 * 24 * 3600_000

/** On a new machine: a made-up partnership, the parents' survey, an open round, and a hand-out with one link for everybody. Through the API, as its people would. */
export async function seed(origin: string, now: number): Promise<void> {
  await setUp(origin, londonDay(now))
  const token = await signInAs(origin, 'participation-lead-1')
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const reply = await fetch(origin + path, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!reply.ok) throw new Error(`The first round could not be made: ${path} answered ${reply.status}.`)
    return reply.json()
  }
  const survey = addTranslations(parentCarer, Language.options)
  const published = await post(`/api/surveys/${survey.id}/versions`, survey)
  const { version } = SurveyVersion.parse(published)
  const closes = new Date(now + 8 * weeks)
  closes.setUTCHours(17, 0, 0, 0)
  const opened = await post('/api/waves', {
    title: `Round of ${closes.toLocaleDateString('en-GB', { month: 'long', year: 'numeric' })}`,
    closes: closes.toISOString(),
    checks: madeUpChecks(closes.getTime()),
    surveys: [{ survey: parentCarer.id, version }],
  })
  const { wave } = WaveView.parse(opened)
  await post(`/api/waves/${wave}/distributions`, {
    agency: 'family-hub-north',
    survey: parentCarer.id,
    kind: 'open',
    languages: Language.options,
    expected: 60,
  })
}
