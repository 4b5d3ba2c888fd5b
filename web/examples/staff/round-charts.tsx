import type { Measure } from '#shared/results/measure-core.ts'
import { ChartRounds } from '#web/ui/chart-rounds.tsx'
import { ChartRoundsKey } from '#web/ui/chart-rounds-key.tsx'
import { ChartShare } from '#web/ui/chart-share.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'

const share = (low: number, high: number): Measure => ({ is: 'share', low, high, told: '', says: '' })
const nothing: Measure = { is: 'nothing' }
const points = (measures: Measure[]) =>
  measures.map((measure, index) => ({ id: `${index}`, title: `${index + 1}`, on: '2026-11-30', measure }))

const ten = [
  share(38, 47),
  share(40, 46),
  nothing,
  share(45, 53),
  share(41, 52),
  nothing,
  share(52, 60),
  share(55, 61),
  share(56, 64),
]

export const RoundCharts = ({ sample }: { sample: Sample }) => (
  <>
    <ChartRoundsKey />
    <StaffMadeUp />
    <div class="smalls">
      <State name="One round">
        <ChartRounds label={sample.label} points={points([share(40, 62)])} />
      </State>
      <State name="Many rounds, two of them held back">
        <ChartRounds label={sample.other} points={points(ten)} />
      </State>
      <State name="At least, fewer than, in words">
        <ChartRounds
          label={sample.third}
          points={points([
            { is: 'at least', told: '', says: '' },
            { is: 'fewer than', told: '', says: '' },
            { is: 'words', says: '' },
            { is: 'at least', told: '', says: '' },
          ])}
        />
      </State>
      <State name="One share: a wide interval, a narrow one">
        <ChartShare measure={share(40, 62)} />
        <ChartShare measure={share(97, 100)} />
      </State>
    </div>
  </>
)
