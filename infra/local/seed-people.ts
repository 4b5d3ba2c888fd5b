import { readPeople, savePerson } from '../../functions/people/people-store.ts'
import { londonDay } from '../../shared/settings/london-day.ts'
import { agencyGroup, Role } from '../../shared/settings/role.ts'
import { people } from './people.ts'

const program = 'the set-up of this machine'

/** Gives a new machine its made-up people, as records. Later they are changed on the staff site like any others. */
export async function seedPeople(now: number): Promise<void> {
  if ((await readPeople()).changes > 0) return
  const on = londonDay(now)
  for (const { id, name, groups } of people)
    await savePerson(
      {
        person: id,
        version: 1,
        name,
        mailbox: `${name.replace(/,.*/, '').replace(' ', '.').toLowerCase()}@example.org`,
        roles: groups.flatMap((group) => Role.safeParse(group).data ?? []),
        agencies: groups
          .filter((group) => group.startsWith(agencyGroup))
          .map((group) => group.slice(agencyGroup.length)),
        invitedBy: program,
        invitedOn: on,
        by: program,
        on,
      },
      await readPeople(),
    )
}
