import type { Lesson } from '#shared/learning/lesson.ts'
import { sayStatus } from './say-status.ts'

/** The last sheet: what the meeting is to decide. */
export const PackAsked = ({ lessons }: { lessons: Lesson[] }) => (
  <article id="asked" tabIndex={-1}>
    <h1>What the board is asked</h1>
    {lessons.length === 0 ? (
      <p class="deck">To read these results, and to say what follows from them.</p>
    ) : (
      <>
        <p class="deck">To say of each lesson from this round whether it is one, and what follows from it.</p>
        <ol class="list">
          {lessons.map(({ lesson, title, soWhat, status }) => (
            <li key={lesson}>
              <a href={`/staff/learning/${lesson}`}>{title}</a>
              <small>{sayStatus(status)}</small>
              {soWhat ? <p>{soWhat}</p> : null}
            </li>
          ))}
        </ol>
      </>
    )}
  </article>
)
