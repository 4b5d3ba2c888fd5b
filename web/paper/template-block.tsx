import { type Block, gapsOf } from '#shared/templates/template.ts'
import { StaffRegion } from '#web/ui/staff-region.tsx'

/** Words with their gaps marked. */
const Words = ({ text }: { text: string }) => (
  <>{gapsOf(text).map(({ text: part, gap }) => (gap ? <mark>{part}</mark> : part))}</>
)

/** A paragraph, a list or a table of a document. */
export function TemplateBlock({ block }: { block: Block }) {
  if ('say' in block)
    return (
      <p>
        <Words text={block.say} />
      </p>
    )
  if ('list' in block)
    return (
      <ul>
        {block.list.map((text) => (
          <li>
            <Words text={text} />
          </li>
        ))}
      </ul>
    )
  return (
    <StaffRegion label={block.caption}>
      <table>
        <caption>{block.caption}</caption>
        <thead>
          <tr>
            {block.head.map((text) => (
              <th scope="col">{text}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(([first = '', ...others]) => (
            <tr>
              <th scope="row">
                <Words text={first} />
              </th>
              {others.map((text) => (
                <td>
                  <Words text={text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </StaffRegion>
  )
}
