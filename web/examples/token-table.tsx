import { StaffRegion } from '#web/ui/staff-region.tsx'
import { colourPairs } from './colour-pairs.ts'
import { computeContrast } from './compute-contrast.ts'
import type { Look, Tokens } from './read-tokens.ts'

const looks: Look[] = ['light', 'dark']

/** Every colour of a site in both looks, and how far it stands out from what it is put on. */
export function TokenTable({ tokens }: { tokens: Record<Look, Tokens> }) {
  const pairs = colourPairs(tokens.light)
  return (
    <div lang="en-GB" dir="ltr">
      <StaffRegion label="Colours and contrast">
        <table>
          <caption>Colours and contrast</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              {looks.map((look) => (
                <th scope="col" key={look}>
                  {look}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Object.keys(tokens.light).map((name) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {looks.map((look) => (
                  <td key={look}>
                    <Swatch colour={tokens[look][name] ?? ''} />
                    {pairs
                      .filter(({ colour }) => colour === name)
                      .map(({ ground, least }) => (
                        <small key={ground}>{sayPair(tokens[look], name, ground, least)}</small>
                      ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </StaffRegion>
    </div>
  )
}

const Swatch = ({ colour }: { colour: string }) => (
  <span class="swatch">
    <svg width="32" height="32" aria-hidden="true">
      <rect width="32" height="32" fill={colour} />
    </svg>
    {colour}
  </span>
)

const sayPair = (tokens: Tokens, name: string, ground: string, least: number): string =>
  `on ${ground} ${computeContrast(tokens[name] ?? '', tokens[ground] ?? '').toFixed(1)} (at least ${least})`
