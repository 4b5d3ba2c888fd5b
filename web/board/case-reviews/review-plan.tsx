import type { CaseReview } from '#shared/case-reviews/case-review.ts'
import { lessonsOf, planOf } from '#shared/case-reviews/check-closing.ts'
import { Route } from '#shared/learning/action.ts'
import { listActions } from '#shared/learning/action-endpoints.ts'
import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { sayRoute } from '#shared/learning/say-route.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { ActionList } from '../action-list.tsx'
import { LessonList } from '../lesson-list.tsx'

/** The lessons from a review, and its action plan by the route on which each action reaches practice. */
export function ReviewPlan({ review: { id } }: { review: CaseReview }) {
  const [lessons] = useLoad(listLessons, { query: {} })
  const [actions] = useLoad(listActions, { query: {} })
  return (
    <section aria-labelledby="plan">
      <h2 id="plan" class="rule">
        Lessons and action plan
      </h2>
      <Loaded load={lessons}>
        {(log) => {
          const own = lessonsOf(id, log.lessons)
          return (
            <>
              {own.length > 0 ? <LessonList lessons={own} /> : <p>There is no lesson from it yet.</p>}
              <Loaded load={actions}>
                {(todo) => {
                  const plan = planOf(id, log.lessons, todo.actions)
                  return Route.options.map((route) => {
                    const its = plan.filter((action) => action.route === route)
                    return its.length > 0 ? (
                      <section key={route}>
                        <h3>{sayRoute(route)}</h3>
                        <ActionList actions={its} today={todo.today} />
                      </section>
                    ) : null
                  })
                }}
              </Loaded>
            </>
          )
        }}
      </Loaded>
    </section>
  )
}
