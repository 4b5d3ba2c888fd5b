import { sayDay } from '#web/staff/say-day.ts'
import { FactList } from '../fact-list.tsx'
import type { SeenAudit } from './seen.ts'

/** How an audit was planned, and whether this is still the best way to learn. */
export const AuditPlan = ({ audit }: { audit: SeenAudit }) => {
  const { year, model, sample, gradesBy, modelReview, concluded } = audit
  return (
    <>
      <p class="deck">
        Case audit {year}.{' '}
        {concluded
          ? `Concluded by ${concluded.by} on ${sayDay(concluded.on)}.`
          : `Agencies give their grades by ${sayDay(gradesBy)}.`}
      </p>
      <FactList
        facts={[
          ['How it is done', model],
          ['How the cases were chosen', sample],
          [
            'What else was looked at',
            modelReview?.lookedAt ?? 'Nobody has written this down for the year yet.',
          ],
          ['Why this way', modelReview?.why],
        ]}
      />
    </>
  )
}
