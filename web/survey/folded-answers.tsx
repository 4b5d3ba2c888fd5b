import type { Words } from '#shared/words/en.ts'
import { fillIn } from '#web/ui/fill-in.ts'
import type { AnswerGroup } from './group-answers.ts'

interface Props {
  groups: AnswerGroup[]
  words: Words
  /** The way to a question; without it, nothing can be changed here. */
  change?: { address: string; to: (question: string) => void } | undefined
}

/** The answers by part. Only one part is open at a time, so that before and now never stand together. */
export const FoldedAnswers = ({ groups, words, change }: Props) => (
  <>
    {groups.map(({ title, asked }) => (
      <details class="fold" name="part">
        <summary>
          {`${title} `}
          <small>
            {fillIn(words.check.count, {
              given: asked.filter(({ answer }) => answer !== undefined).length,
              all: asked.length,
            })}
          </small>
        </summary>
        <dl>
          {asked.map(({ id, question, answer }) => (
            <>
              <dt id={`c.${id}`}>{question}</dt>
              <dd>
                <b>{answer ?? words.check.skipped}</b>
                {change && (
                  <a
                    href={change.address}
                    aria-describedby={`c.${id}`}
                    onClick={(event) => {
                      event.preventDefault()
                      change.to(id)
                    }}
                  >
                    {words.check.change}
                  </a>
                )}
              </dd>
            </>
          ))}
        </dl>
      </details>
    ))}
  </>
)
