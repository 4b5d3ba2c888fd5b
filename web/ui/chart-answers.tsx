import { sayCount } from '#shared/results/blur.ts'
import type { Count, Row } from '#shared/results/release.ts'
import { ChartBar } from './chart-bar.tsx'
import { StaffRegion } from './staff-region.tsx'

interface Props {
  caption: string
  /** One column of counts or more, each with the same answers in the same order. */
  columns: { head: string; rows: Row[] }[]
  /** Answers that stand outside the scale. */
  apart?: Row[]
}

/** A table of answers in which every figure stands beside its bar: chart and table are one. */
export function ChartAnswers({ caption, columns, apart = [] }: Props) {
  const top = Math.max(
    1,
    ...columns.flatMap(({ rows }) => [...rows, ...apart].map(({ count }) => count.high)),
  )
  const answers = columns[0]?.rows ?? []
  return (
    <StaffRegion label={caption}>
      <table class="answers">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Answer</th>
            {columns.map(({ head }) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map(({ id, text }, index) => (
            <tr key={id}>
              <th scope="row">{text}</th>
              {columns.map(({ head, rows }) => (
                <Cell key={head} count={rows[index]?.count} top={top} />
              ))}
            </tr>
          ))}
        </tbody>
        {apart.length > 0 ? (
          <tbody class="apart">
            <tr>
              <th scope="rowgroup" colSpan={columns.length + 1}>
                Besides these
              </th>
            </tr>
            {apart.map(({ id, text, count }) => (
              <tr key={id}>
                <th scope="row">{text}</th>
                <Cell count={count} top={top} />
              </tr>
            ))}
          </tbody>
        ) : null}
      </table>
    </StaffRegion>
  )
}

function Cell({ count, top }: { count: Count | undefined; top: number }) {
  return (
    <td>
      {count ? (
        <div class="figure">
          <span>{sayCount(count)}</span>
          <ChartBar count={count} top={top} />
        </div>
      ) : null}
    </td>
  )
}
