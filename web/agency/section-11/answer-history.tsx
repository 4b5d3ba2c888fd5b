import type { Answer } from '#shared/section-11/answer.ts'
import { SectionLines } from '#web/manage/section-lines.tsx'
import { sayMoment } from '#web/staff/say-moment.ts'
import { typedOf } from './answer-draft.ts'
import { answerFields, sayTyped } from './answer-field-words.ts'

/** Who saved which version, the newest first, and what stood in it: nothing is ever written over. */
export const AnswerHistory = ({ versions }: { versions: readonly Answer[] }) =>
  versions.length === 0 ? null : (
    <section>
      <h2 class="rule">Every version</h2>
      <ol class="list">
        {versions.map(({ version, by, at, words }) => (
          <li key={version}>
            <b>Version {version}</b>
            <small>
              {by}, {sayMoment(at)}
            </small>
            <details>
              <summary>
                What stood in it<span class="unseen">: version {version}</span>
              </summary>
              <SectionLines
                lines={answerFields.map(([name, label]) => ({ label, text: sayTyped(typedOf(words), name) }))}
              />
            </details>
          </li>
        ))}
      </ol>
    </section>
  )
