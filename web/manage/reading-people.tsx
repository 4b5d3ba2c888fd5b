import type { Problem } from '#shared/api/problem.ts'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffTextFields, type TextField } from '#web/ui/staff-text-fields.tsx'
import type { ReadingTyped } from './reading-draft.ts'
import { ReadingTranslators } from './reading-translators.tsx'

interface Props {
  draft: ReadingTyped
  problem: Problem | undefined
  keep: (draft: ReadingTyped) => void
}

const fields: readonly TextField<ReadingTyped['deputy']>[] = [
  { name: 'name', label: 'Name' },
  { name: 'mailbox', label: 'E-mail', type: 'email' },
]

/** Who reads comments, who decides about worries, and where alerts go. */
export function ReadingPeople({ draft, problem, keep }: Props) {
  return (
    <>
      <StaffRows
        name="readers"
        legend="Who reads comments?"
        one="Reader"
        rows={draft.readers}
        empty={{ name: '', mailbox: '' }}
        problem={problem}
        onRows={(readers) => keep({ ...draft, readers })}
      >
        {(row, at, change) => (
          <StaffTextFields at={at} value={row} problem={problem} onValue={change} fields={fields} />
        )}
      </StaffRows>
      <ReadingTranslators draft={draft} problem={problem} keep={keep} />
      <fieldset class="one">
        <legend>Safeguarding lead</legend>
        <StaffTextFields
          at="safeguardingLead"
          value={draft.safeguardingLead}
          problem={problem}
          onValue={(safeguardingLead) => keep({ ...draft, safeguardingLead })}
          fields={fields}
        />
      </fieldset>
      <fieldset class="one">
        <legend>Deputy, when the safeguarding lead is away</legend>
        <StaffTextFields
          at="deputy"
          value={draft.deputy}
          problem={problem}
          onValue={(deputy) => keep({ ...draft, deputy })}
          fields={fields}
        />
      </fieldset>
      <StaffTextFields
        value={draft.mailbox}
        problem={problem}
        onValue={(mailbox) => keep({ ...draft, mailbox })}
        fields={[
          {
            name: 'mailbox',
            label: 'Where do alerts go?',
            type: 'email',
            hint: 'A shared mailbox. An alert never carries a word of a comment.',
          },
        ]}
      />
    </>
  )
}
