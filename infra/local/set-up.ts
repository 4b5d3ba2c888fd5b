import { SectionName } from '../../shared/settings/settings.ts'
import { madeUpSettings } from './made-up-settings.ts'
import { signInAs } from './sign-in-as.ts'

/** Sets up the made-up partnership through the API, as its business manager would. `today`: yyyy-mm-dd. */
export async function setUp(origin: string, today: string): Promise<void> {
  const token = await signInAs(origin, 'business-manager-1')
  const settings = madeUpSettings(today)
  await Promise.all(
    SectionName.options.map(async (section) => {
      const reply = await fetch(`${origin}/api/settings/${section}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ from: 0, settings: { [section]: settings[section] } }),
      })
      if (!reply.ok) throw new Error(`The partnership could not be set up: ${section}, ${reply.status}.`)
    }),
  )
}
