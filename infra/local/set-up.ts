import { getSettings } from '../../shared/settings/settings-endpoints.ts'
import { madeUpSettings } from './made-up-settings.ts'
import { signInAs } from './sign-in-as.ts'

/**
 * Saves what is missing before a round may open, through the API, as the made-up partnership's business manager would:
 * everything at first; later, the numbers for help, when they have not been checked for a month. `today`: yyyy-mm-dd.
 */
export async function setUp(origin: string, today: string): Promise<void> {
  const token = await signInAs(origin, 'business-manager-1')
  const ask = async (path: string, body?: unknown): Promise<unknown> => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const post = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }
    const reply = await fetch(origin + path, { headers, ...post })
    if (!reply.ok) throw new Error(`The partnership could not be set up: ${path} answered ${reply.status}.`)
    return reply.json()
  }
  const settings = madeUpSettings(today)
  const { missing, saved } = getSettings.ok.body.parse(await ask('/api/settings'))
  for (const { section } of missing) {
    const from = saved.find((it) => it.section === section)?.version ?? 0
    await ask(`/api/settings/${section}`, { from, settings: { [section]: settings[section] } })
  }
}
