import { fromBank } from '#shared/survey/from-bank.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useAsked } from '#web/staff/use-load.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { BankSearch } from '../bank/bank-search.tsx'
import { loadBank } from '../bank/load-bank.ts'
import type { Editing } from './editing.ts'

/** The question bank beside the survey that is being written. */
export function BankPart({ editing: { draft, act, say } }: { editing: Editing }) {
  const [load] = useAsked(loadBank)
  return (
    <section aria-labelledby="from-bank">
      <h2 id="from-bank">Question bank</h2>
      <p>What is asked in the same words as before can stand beside what was said then.</p>
      <Loaded load={load}>
        {(bank) => (
          <BankSearch bank={bank}>
            {({ question }) => (
              <p>
                <StaffButton
                  quiet
                  onPress={() => {
                    const at = draft.questions.length
                    act({ do: 'add', question: fromBank(question), at })
                    say(`It is question ${at + 1} of this survey now.`)
                  }}
                >
                  Put it into this survey<span class="unseen">: {question.text}</span>
                </StaffButton>
              </p>
            )}
          </BankSearch>
        )}
      </Loaded>
    </section>
  )
}
