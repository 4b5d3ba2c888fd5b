import { ChartControl, type DrawnStretch } from '#web/ui/chart-control.tsx'
import { StaffMadeUp } from '#web/ui/staff-made-up.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'

const say = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 1 })
const calm = [21, 24, 22, 19, 23, 20, 22, 25, 21, 22, 20, 23]
const stretch = (values: number[], more: Partial<DrawnStretch> = {}): DrawnStretch => ({
  points: values.map((value, place) => ({ id: `${values.length}-${place}`, value })),
  limits: { mean: 21.8, lower: 14.8, upper: 28.8 },
  onTrial: false,
  ...more,
})
const marked = stretch([...calm, 35, 9])
const news: DrawnStretch = {
  ...marked,
  points: marked.points.map((point, place) => ({
    ...point,
    ...(place === 12
      ? { mark: 'worse' }
      : place === 13
        ? { mark: 'better' }
        : place === 5
          ? { mark: 'neither' }
          : {}),
  })),
}

export const ControlCharts = ({ sample }: { sample: Sample }) => (
  <>
    <StaffMadeUp />
    <State name="Nothing but chance, with a target">
      <ChartControl label={sample.label} stretches={[stretch(calm)]} target={18} say={say} />
    </State>
    <State name="Worse, better, and neither">
      <ChartControl label={sample.other} stretches={[news]} say={say} />
    </State>
    <State name="Drawn anew; on trial">
      <ChartControl
        label={sample.third}
        stretches={[
          stretch(calm),
          stretch([44, 41, 43, 45], { limits: { mean: 43, lower: 37, upper: 49 }, onTrial: true }),
        ]}
        say={say}
      />
    </State>
    <State name="No usual range">
      <ChartControl
        label={sample.label}
        stretches={[
          {
            points: [
              { id: 'one', value: 5 },
              { id: 'two', value: 8 },
            ],
            onTrial: true,
          },
        ]}
        say={say}
      />
    </State>
  </>
)
