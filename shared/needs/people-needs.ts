import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** People whom nobody has looked at for too long. Nobody looks at herself. */
export function peopleNeeds({ people }: Facts): Need[] {
  const count = people.filter(({ due, you, left }) => due && !you && !left).length
  return count > 0 ? [{ is: 'people-to-review', count }] : []
}
