import * as z from 'zod'
import { type CaseReview, ReviewLevel } from '#shared/case-reviews/case-review.ts'
import { reviewRules } from '#shared/settings/review-rules.ts'
import { sayReviewLevel } from '#web/board/case-reviews/say-review.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { DocumentPart } from '../document-part.tsx'
import { reviseReview } from './revise-review.ts'

const Answer = z.object({ id: z.string(), met: z.enum(['', 'yes', 'no']), why: z.string() })
const Typed = z.object({
  criteria: z.array(Answer),
  level: ReviewLevel.or(z.literal('')),
  why: z.string(),
  on: z.string(),
})
type Typed = z.infer<typeof Typed>

const typedOf = ({ pack, criteria, decision }: CaseReview): Typed => ({
  criteria: reviewRules[pack].criteria.map(({ id }) => {
    const said = criteria.find((it) => it.id === id)
    return { id, met: said ? (said.met ? 'yes' : 'no') : '', why: said?.why ?? '' }
  }),
  level: decision?.level ?? '',
  why: decision?.why ?? '',
  on: decision?.on ?? '',
})

const factsOf = ({ criteria, level, why, on }: Typed) => ({
  criteria: criteria.flatMap((it) => (it.met === '' ? [] : [{ ...it, met: it.met === 'yes' }])),
  decision: level === '' ? undefined : { level, why, on },
})

/** Every criterion is considered, with reasons; then a level can be chosen. */
export function LevelPart({ review, onChanged }: { review: CaseReview; onChanged: () => void }) {
  const term = useTerms()
  const asked = reviewRules[review.pack].criteria
  return (
    <DocumentPart
      name={`case-review.${review.id}.level`}
      title="Consider the criteria, choose the level"
      version={review.version}
      schema={Typed}
      words={typedOf(review)}
      save={(typed, from) => reviseReview(review, from, factsOf(typed))}
      onChanged={onChanged}
    >
      {(typed, keep, problem) => (
        <>
          {typed.criteria.map((row, place) => {
            const change = (more: Partial<typeof row>): void =>
              keep({
                ...typed,
                criteria: typed.criteria.map((it) => (it === row ? { ...row, ...more } : it)),
              })
            const at = `criteria.${typed.criteria.slice(0, place).filter(({ met }) => met !== '').length}`
            return (
              <fieldset class="one" key={row.id}>
                <legend>{asked.find(({ id }) => id === row.id)?.asks}</legend>
                <StaffSelect
                  name={row.met ? `${at}.met` : `open.${row.id}`}
                  label="Is it met?"
                  options={[
                    { value: '', text: 'Not considered yet' },
                    { value: 'yes', text: 'Met' },
                    { value: 'no', text: 'Not met' },
                  ]}
                  chosen={row.met}
                  problem={problem}
                  onChosen={(met) => change({ met })}
                />
                {row.met ? (
                  <StaffField
                    name={`${at}.why`}
                    label="Why?"
                    type="long"
                    value={row.why}
                    problem={problem}
                    onValue={(why) => change({ why })}
                  />
                ) : null}
              </fieldset>
            )
          })}
          <StaffSelect
            name="decision.level"
            label="Which level is it?"
            options={[
              { value: '', text: 'Not decided yet' },
              ...ReviewLevel.options.map((value) => ({ value, text: sayReviewLevel(value, term) })),
            ]}
            chosen={typed.level}
            problem={problem}
            onChosen={(level) => keep({ ...typed, level })}
          />
          {typed.level ? (
            <>
              <StaffField
                name="decision.why"
                label="Why this level?"
                type="long"
                value={typed.why}
                problem={problem}
                onValue={(why) => keep({ ...typed, why })}
              />
              <StaffField
                name="decision.on"
                label="On which day was it decided?"
                type="date"
                value={typed.on}
                problem={problem}
                onValue={(on) => keep({ ...typed, on })}
              />
            </>
          ) : null}
        </>
      )}
    </DocumentPart>
  )
}
