import { useState } from 'preact/hooks'
import { keepFigures, listIndicators } from '#shared/indicators/indicator-endpoints.ts'
import type { ReadPoints } from '#shared/indicators/read-points.ts'
import type { CameIn, SeenIndicator } from '#web/board/indicators/seen.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import { CameInList } from './came-in-list.tsx'
import { readFiguresFile } from './read-figures-file.ts'

/** Figures come in from a file: looked at first, then all of them or none; and whatever came in can be taken back. */
export function FiguresPage() {
  const [load, again] = useLoad(listIndicators, {})
  return (
    <Page title="Bring in figures">
      <p class="small">
        <a href="/staff/indicators">Indicators</a>
      </p>
      <h1>Bring in figures</h1>
      <p class="deck">
        A table saved as CSV or as a workbook. You see what would come in first. All of it comes in, or
        nothing.
      </p>
      <p>
        A row a figure, with the columns “indicator”, “period”, “numerator” and, for shares and rates,
        “denominator”; “note” if you like. Counts may have a row an indicator and a column a period instead.
      </p>
      <Loaded load={load}>
        {({ indicators, figures }) => <BringIn indicators={indicators} figures={figures} onChanged={again} />}
      </Loaded>
    </Page>
  )
}

interface Props {
  indicators: SeenIndicator[]
  figures: CameIn[]
  onChanged: () => void
}

function BringIn({ indicators, figures, onChanged }: Props) {
  const [chosen, setChosen] = useState<{ id: string; name: string; read: ReadPoints }>()
  const { busy, problem, send } = useSend(keepFigures, () => {
    setChosen(undefined)
    onChanged()
  })
  const titles = new Map(indicators.map(({ indicator, definition }) => [indicator, definition.title]))
  const take = async (file: File | undefined) => {
    if (!file) return
    const id = `figures-${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`
    setChosen({ id, name: file.name.slice(0, 120), read: await readFiguresFile(file, indicators) })
  }
  const ready = chosen && chosen.read.wrong.length === 0
  return (
    <>
      <StaffProblem problem={problem} />
      <div class="field narrow">
        <label for="field-file">The file</label>
        <input
          id="field-file"
          type="file"
          accept=".csv,.xlsx"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
      {chosen ? <Preview read={chosen.read} titles={titles} /> : null}
      {ready ? (
        <p>
          <StaffButton
            busy={busy && 'Bringing in…'}
            onPress={() =>
              void send({ body: { figures: chosen.id, file: chosen.name, points: chosen.read.points } })
            }
          >
            {chosen.read.points.length === 1
              ? 'Bring in 1 figure'
              : `Bring in ${chosen.read.points.length} figures`}
          </StaffButton>
        </p>
      ) : null}
      <CameInList figures={figures} titles={titles} onChanged={onChanged} />
    </>
  )
}

function Preview({
  read: { points, wrong },
  titles,
}: {
  read: ReadPoints
  titles: ReadonlyMap<string, string>
}) {
  if (wrong.length > 0)
    return (
      <div class="error" role="alert">
        <p>
          {wrong.length === 1
            ? 'Mend this in the file first:'
            : `Mend these ${wrong.length} in the file first:`}
        </p>
        <ul>
          {wrong.map(({ cell, say }) => (
            <li key={cell + say}>
              {cell ? <b>{cell}: </b> : null}
              {say}
            </li>
          ))}
        </ul>
      </div>
    )
  return (
    <section>
      <div role="status">
        <h2 class="rule">
          {points.length === 1 ? '1 figure would come in' : `${points.length} figures would come in`}
        </h2>
      </div>
      <StaffRegion label="What would come in">
        <table>
          <thead>
            <tr>
              <th scope="col">Indicator</th>
              <th scope="col">When</th>
              <th scope="col">Number</th>
              <th scope="col">Of</th>
            </tr>
          </thead>
          <tbody>
            {points.map(({ indicator, period, num, den }) => (
              <tr key={indicator + period}>
                <th scope="row">{titles.get(indicator)}</th>
                <td>{period}</td>
                <td>{num.toLocaleString('en-GB')}</td>
                <td>{den?.toLocaleString('en-GB')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </StaffRegion>
    </section>
  )
}
