import type { Release } from '#shared/results/release.ts'
import { namePeople } from '#shared/survey/name-people.ts'

/** What these results are, and what they do not prove. Workers do not speak for children. */
export function sayStanding({ voice, results }: Release): string {
  const { people } = namePeople(voice)
  if (results.every(({ kind }) => kind === 'held'))
    return 'Each question had too few answers, or showing it could point to someone.'
  if (voice === 'staff')
    return `This is what ${people} told us, not what children or families felt. It does not prove what the help or a course caused.`
  return results.some((result) => 'verdict' in result)
    ? `These are changes ${people} felt. They do not prove what caused them.`
    : `This is what ${people} told us. It does not prove what the help caused.`
}
