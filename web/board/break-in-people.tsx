import { StaffRegion } from '#web/ui/staff-region.tsx'
import type { Found } from './break-in-runs.tsx'

interface Props {
  question: Found['question']
  persons: Found['runs'][number]['persons']
}

/** Each made-up person with the answers that are still possible: one left means found. */
export function BreakInPeople({ question: { options }, persons }: Props) {
  const caption = 'What each person may have answered'
  return (
    <details>
      <summary>Every person, one by one</summary>
      <StaffRegion label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">Who</th>
              {options.map(({ id, text }) => (
                <th scope="col" key={id}>
                  {text}
                </th>
              ))}
              <th scope="col">Found?</th>
            </tr>
          </thead>
          <tbody>
            {persons.map(({ who, known, possible }, place) => (
              <tr key={`${place} ${who}`}>
                <th scope="row">{who}</th>
                {options.map(({ id }) => (
                  <td key={id}>{possible.includes(id) ? 'possible' : '–'}</td>
                ))}
                <td>{known ? 'known before' : possible.length === 1 ? <b class="flag">found</b> : 'no'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </StaffRegion>
    </details>
  )
}
