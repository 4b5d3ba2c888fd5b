import type { Settings } from '../settings/settings.ts'
import { toFill } from './template.ts'

/** The names that every document needs; a gap where the partnership has not said. */
export const whoIsWho = ({ partnership, agencies, reading, notices }: Settings) => ({
  name: partnership?.name ?? toFill('the partnership’s name'),
  controller: partnership?.controller ?? toFill('the legal body that answers for the data'),
  ask: partnership?.ask.mailbox ?? toFill('where families ask or complain'),
  officer: partnership
    ? `${partnership.dataProtection.name}, ${partnership.dataProtection.mailbox}`
    : toFill('the data protection officer, and how to reach them'),
  agencies: agencies
    ? agencies.agencies.filter(({ stopped }) => !stopped).map(({ name }) => name)
    : [toFill('the agencies that hand out surveys')],
  lead: reading?.safeguardingLead.name ?? toFill('the safeguarding lead'),
  deputy: reading?.deputy.name ?? toFill('the safeguarding lead’s deputy'),
  readWithin: reading
    ? `${reading.withinDays} working ${reading.withinDays === 1 ? 'day' : 'days'}`
    : toFill('number of working days'),
  assessment: notices?.assessment ?? toFill('where the impact assessment is kept'),
})
export type WhoIsWho = ReturnType<typeof whoIsWho>
