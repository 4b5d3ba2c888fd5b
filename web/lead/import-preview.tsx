import { StaffRegion } from '#web/ui/staff-region.tsx'
import type { ReadLog } from './read-log-file.ts'

/** What would come in of a file, and what is wrong with each row. */
export function ImportPreview({ read: { wrong, rows, leftOut } }: { read: ReadLog }) {
  if (wrong)
    return (
      <p class="error" role="alert">
        {wrong}
      </p>
    )
  const bad = rows.filter(({ errors }) => errors.length > 0)
  return (
    <section>
      <div role="status">
        <h2 class="rule">{sayRead(rows.length, bad.length)}</h2>
      </div>
      {leftOut.length > 0 ? <p>Nothing is made of these columns: {leftOut.join(', ')}.</p> : null}
      <StaffRegion label="Row by row">
        <table>
          <thead>
            <tr>
              <th scope="col">Row</th>
              <th scope="col">Lesson</th>
              <th scope="col">Can it come in?</th>
            </tr>
          </thead>
          <tbody>
            {[...bad, ...rows.filter((row) => !bad.includes(row))].map(({ number, title, errors }) => (
              <tr key={number}>
                <th scope="row">{number}</th>
                <td>{title || 'Empty'}</td>
                <td>
                  {errors.length === 0 ? 'Yes' : null}
                  {errors.map(({ at, say }) => (
                    <p key={at + say}>
                      <b>{at}:</b> {say}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </StaffRegion>
    </section>
  )
}

function sayRead(rows: number, bad: number): string {
  const all = rows === 1 ? '1 row was read' : `${rows} rows were read`
  if (bad === 0) return `${all}, and all can come in`
  return `${all}. ${bad === 1 ? '1 has' : `${bad} have`} to be mended first, in the file`
}
