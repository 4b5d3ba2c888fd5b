import * as z from 'zod'
import { Pack, packs, startingVocabulary, Term } from '#shared/settings/vocabulary.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import type { SectionForm } from './section-form.ts'
import { packNames, termNames } from './vocabulary-words.ts'

const Typed = z.object({ pack: Pack, own: z.partialRecord(Term, z.string()) })

export const vocabularyForm: SectionForm<z.infer<typeof Typed>> = {
  typed: Typed,
  start: ({ vocabulary }) => vocabulary ?? startingVocabulary,
  send: ({ pack, own }) => ({
    vocabulary: { pack, own: Object.fromEntries(Object.entries(own).filter(([, text]) => text.trim())) },
  }),
  say: ({ vocabulary: it }) =>
    it
      ? [
          { label: 'From', text: packNames[it.pack] },
          ...Term.options.map((term) => ({
            label: termNames[term],
            text: it.own[term] ?? packs[it.pack][term],
          })),
        ]
      : [],
  Fields: ({ draft, problem, keep }) => (
    <>
      <StaffChoice
        name="pack"
        legend="Whose words do you use?"
        kind="one"
        options={Pack.options.map((value) => ({ value, text: packNames[value] }))}
        chosen={[draft.pack]}
        problem={problem}
        onChosen={([pack]) => keep({ ...draft, pack: pack ?? draft.pack })}
      />
      <h2>What things are called</h2>
      <p>Leave a box empty to use the guidance’s own word.</p>
      {Term.options.map((term) => (
        <StaffField
          key={term}
          name={`own.${term}`}
          label={termNames[term]}
          hint={
            <>
              The guidance says “<b>{packs[draft.pack][term]}</b>”.
            </>
          }
          value={draft.own[term] ?? ''}
          problem={problem}
          onValue={(text) => keep({ ...draft, own: { ...draft.own, [term]: text } })}
        />
      ))}
    </>
  ),
}
