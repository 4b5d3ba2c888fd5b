import type { Item } from '#shared/yearly-reports/report.ts'
import { sayDay } from '#web/ui/say-day.ts'
import { ReportFigures } from './report-figures.tsx'

/** One thing that a report rests on, as it stood. */
export const ReportItem = ({ item: { title, says, on, figures, madeUp } }: { item: Item }) => (
  <section class="item">
    <h4>{title}</h4>
    {says.map((line) => (
      <p key={line}>{line}</p>
    ))}
    {figures ? <ReportFigures title={title} figures={figures} /> : null}
    {on || madeUp ? (
      <p class="small soft">
        {on ? sayDay(on, 'en-GB', 'year') : ''}
        {on && madeUp ? ' · ' : ''}
        {madeUp ? 'Made-up answers' : ''}
      </p>
    ) : null}
  </section>
)
