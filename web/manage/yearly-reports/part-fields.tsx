import type { Problem } from '#shared/api/problem.ts'
import { kinds } from '#shared/yearly-reports/kinds.ts'
import type { Kind, Part, Section } from '#shared/yearly-reports/report.ts'
import { takeReportParts } from '#shared/yearly-reports/report-endpoints.ts'
import { gapKey } from '#shared/yearly-reports/take-parts.ts'
import { ReportItem } from '#web/public/yearly-reports/report-item.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { OwnField, type Typed } from './own-field.tsx'

interface Props {
  params: { year: string; section: string }
  kind: Kind
  part: Part | undefined
  /** The version of the section that is on the screen. */
  from: number
  /** Its source says something else now. */
  changed: boolean
  typed: Typed
  onTaken: (section: Section) => void
  onRefused: (problem: Problem) => void
}

/** One kind of evidence: taken as it stands, with words beside it and an answer to each gap. */
export function PartFields({ params, kind, part, from, changed, typed, onTaken, onRefused }: Props) {
  const { busy, problem, send } = useSend(takeReportParts, onTaken, onRefused)
  const take = () => void send({ params, body: { from, kinds: [kind] } })
  return (
    <section class="part" aria-labelledby={`part-${kind}`}>
      <h2 class="rule" id={`part-${kind}`}>
        {kinds[kind].title}
      </h2>
      <StaffProblem problem={problem} />
      <p class={changed ? 'slip' : undefined}>
        {part ? `Taken by ${part.by} as it stood on ${sayDay(part.on)}.` : 'Not taken into the report yet.'}
        {changed ? ' It has changed since.' : ''}
      </p>
      {!part || changed ? (
        <p>
          <StaffButton quiet busy={busy && 'Taking it…'} onPress={take}>
            {part ? 'Take it anew' : 'Take it as it stands today'}
            <span class="unseen"> {kinds[kind].title}</span>
          </StaffButton>
        </p>
      ) : null}
      {part && part.items.length > 0 ? (
        <details>
          <summary>
            What is taken: {part.items.length === 1 ? '1 thing' : `${part.items.length} things`}
            {part.more ? `, and ${part.more} more that do not fit` : ''}
          </summary>
          {part.items.map((item) => (
            <ReportItem key={item.ref} item={item} />
          ))}
        </details>
      ) : null}
      {part || typed.texts[`words.${kind}`] ? (
        <OwnField
          {...typed}
          name={`words.${kind}`}
          label="Our own words to this"
          hint="What it means for children here. Leave it empty when the evidence says it all."
        />
      ) : null}
      {part && part.gaps.length > 0 ? (
        <div class="gaps">
          <h3>What is missing here</h3>
          <p>The report says so by itself. You can answer, and nobody can take it out.</p>
          {part.gaps.map(({ id, says }) => (
            <OwnField
              key={id}
              {...typed}
              name={`answers.${gapKey(kind, id)}`}
              label={says}
              hint="Your answer, if you have one."
            />
          ))}
        </div>
      ) : null}
    </section>
  )
}
