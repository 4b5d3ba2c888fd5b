import { mayPair } from '#shared/survey/edit/may-pair.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import type { Editing } from './editing.ts'

/** Makes one question two: about then, and about now, with the same answers. */
export const PairFields = ({ editing, question }: { editing: Editing; question: ChoiceQuestion }) =>
  mayPair(question) ? (
    <p>
      <StaffButton
        quiet
        onPress={() => {
          editing.act({ do: 'pair', id: question.id })
          editing.say('This one is about then now. The same about now stands below, after all about then.')
        }}
      >
        Ask it about then and about now
      </StaffButton>
    </p>
  ) : null
