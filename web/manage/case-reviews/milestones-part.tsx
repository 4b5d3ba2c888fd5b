import * as z from 'zod'
import type { CaseReview } from '#shared/case-reviews/case-review.ts'
import { milestonesOf } from '#shared/case-reviews/milestones-of.ts'
import { newId } from '#shared/settings/new-id.ts'
import { reviewRules } from '#shared/settings/review-rules.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import { DocumentPart } from '../document-part.tsx'
import { reviseReview } from './revise-review.ts'

const Typed = z.object({
  done: z.array(z.object({ milestone: z.string(), on: z.string(), note: z.string() })),
  own: z.array(z.object({ id: z.string(), says: z.string(), due: z.string() })),
})
type Typed = z.infer<typeof Typed>

/** What is sent: what has a day is done; what was added has a short name, drawn from its words. */
function factsOf({ done, own }: Typed, pack: CaseReview['pack']) {
  const taken = [...reviewRules[pack].milestones, ...own].map(({ id }) => id).filter(Boolean)
  return {
    own: own.map((it) => {
      const id = it.id || newId(it.says.slice(0, 30), taken)
      taken.push(id)
      return { ...it, id }
    }),
    done: done.flatMap(({ note, ...it }) =>
      it.on === '' ? [] : [{ ...it, ...(note.trim() ? { note } : {}) }],
    ),
  }
}

interface Props {
  review: CaseReview
  today: string
  onChanged: () => void
}

/** Says on which day each milestone was done, and adds what the partnership wants done besides. */
export function MilestonesPart({ review, today, onChanged }: Props) {
  const milestones = milestonesOf(review, today)
  return (
    <DocumentPart
      name={`case-review.${review.id}.milestones`}
      title="Say what is done, add what is to do"
      version={review.version}
      schema={Typed}
      words={{
        done: milestones.map(({ id, doneOn, note }) => ({
          milestone: id,
          on: doneOn ?? '',
          note: note ?? '',
        })),
        own: review.own,
      }}
      save={(typed, from) => reviseReview(review, from, factsOf(typed, review.pack))}
      onChanged={onChanged}
    >
      {(typed, keep, problem) => (
        <>
          {typed.done.map((row, place) => {
            const it = milestones.find(({ id }) => id === row.milestone)
            if (!it) return null
            const sent = typed.done.slice(0, place).filter(({ on }) => on !== '').length
            return (
              <fieldset class="one" key={row.milestone}>
                <legend>
                  {it.says}, by {sayDay(it.due)}
                </legend>
                <StaffTextFields
                  at={row.on ? `done.${sent}` : `open.${row.milestone}`}
                  value={{ on: row.on, note: row.note }}
                  problem={problem}
                  onValue={(texts) =>
                    keep({
                      ...typed,
                      done: typed.done.map((other) => (other === row ? { ...row, ...texts } : other)),
                    })
                  }
                  fields={[
                    {
                      name: 'on',
                      label: 'On which day was it done?',
                      hint: 'Leave it empty until then.',
                      type: 'date',
                    },
                    { name: 'note', label: 'A note (if you like)' },
                  ]}
                />
              </fieldset>
            )
          })}
          <StaffRows
            name="own"
            legend="What else is to be done?"
            one="Milestone"
            rows={typed.own}
            empty={{ id: '', says: '', due: '' }}
            problem={problem}
            onRows={(own) =>
              keep({ own, done: typed.done.filter(({ milestone }) => !isGone(milestone, typed.own, own)) })
            }
          >
            {(row, at, change) => (
              <StaffTextFields
                at={at}
                value={{ says: row.says, due: row.due }}
                problem={problem}
                onValue={(texts) => change({ ...row, ...texts })}
                fields={[
                  { name: 'says', label: 'What is to be done?' },
                  { name: 'due', label: 'By which day?', type: 'date' },
                ]}
              />
            )}
          </StaffRows>
        </>
      )}
    </DocumentPart>
  )
}

const isGone = (id: string, before: Typed['own'], now: Typed['own']): boolean =>
  before.some((it) => it.id === id) && !now.some((it) => it.id === id)
