import { ChartChange } from '#web/ui/chart-change.tsx'
import { ChartChangeTable } from '#web/ui/chart-change-table.tsx'
import { ChartPatterns } from '#web/ui/chart-patterns.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'
import { madeUpPair } from './made-up-counts.ts'

export function ChangeCharts({ sample }: { sample: Sample }) {
  const usual = [madeUpPair(sample.short, 10, 45, 25), madeUpPair(sample.third, 40, 20, 20)]
  const capped = [madeUpPair(sample.other, 1, 78, 1), madeUpPair(sample.third, 78, 1, 1)]
  const long = [madeUpPair(sample.long, 10, 10, 60), madeUpPair(sample.unbroken, 25, 28, 27)]
  const many = Array.from({ length: 10 }, (_, index) =>
    madeUpPair(`${sample.other} ${index + 1}`, 5 + index * 3, 60 - index * 4, 15 + index),
  )
  return (
    <>
      <ChartPatterns />
      <StaffMadeUp />
      <State name="Mostly better, and mostly worse">
        <ChartChange pairs={usual} />
      </State>
      <State name="The same figures as a table">
        <ChartChangeTable pairs={usual} />
      </State>
      <State name="At least, and fewer than: no bar">
        <ChartChange pairs={capped} />
      </State>
      <State name="Long text">
        <ChartChange pairs={long} />
      </State>
      <State name="Many rows">
        <ChartChange pairs={many} />
      </State>
    </>
  )
}
