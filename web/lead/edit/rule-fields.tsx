import { isChoice } from '#shared/survey/options-of.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffSelect } from '#web/ui/staff-select.tsx'
import { answersOf } from './answers-of.ts'
import type { FieldsProps } from './fields-props.ts'

type When = 'always' | 'after' | 'typed'

/** When it is asked: of everybody, or only after what an earlier question was answered. Nothing else can be chosen. */
export function RuleFields({ at, editing: { draft, problem }, question, change }: FieldsProps) {
  const { showIf, ...always } = question
  const place = draft.questions.findIndex(({ id }) => id === question.id)
  const before = draft.questions.slice(0, place)
  const choices = before.filter(isChoice)
  const boxes = before.filter(({ kind }) => kind === 'text')
  const when: When = !showIf ? 'always' : 'typed' in showIf ? 'typed' : 'after'
  const ways: { value: When; text: string }[] = [
    { value: 'always', text: 'Of everybody' },
    ...(choices.length > 0 ? [{ value: 'after' as const, text: 'Only after some answers' }] : []),
    ...(boxes.length > 0 ? [{ value: 'typed' as const, text: 'Only when something was written' }] : []),
  ]
  if (ways.length === 1) return null
  const parent = showIf && 'question' in showIf ? choices.find(({ id }) => id === showIf.question) : undefined
  const after = (id: string): void => {
    const first = choices.find((it) => it.id === id)?.options[0]?.id
    change(first ? { ...always, showIf: { question: id, any: [first] } } : always)
  }
  return (
    <>
      <StaffSelect
        name={`${at}.showIf`}
        label="When is it asked?"
        options={ways}
        chosen={when}
        problem={problem}
        onChosen={(way) => {
          if (way === 'always') change(always)
          if (way === 'after') after(choices.at(-1)?.id ?? '')
          if (way === 'typed') change({ ...always, showIf: { typed: boxes.slice(-10).map(({ id }) => id) } })
        }}
      />
      {parent && showIf && 'any' in showIf ? (
        <>
          <StaffSelect
            name={`${at}.showIf.question`}
            label="After which question?"
            options={choices.map(({ id, text }) => ({ value: id, text: text || 'No words yet' }))}
            chosen={parent.id}
            problem={problem}
            onChosen={after}
          />
          <StaffChoice
            name={`${at}.showIf.any`}
            legend="After which answers?"
            kind="many"
            options={answersOf(parent, draft.voice)}
            chosen={showIf.any}
            problem={problem}
            onChosen={(any) =>
              change(any.length > 0 ? { ...always, showIf: { question: parent.id, any } } : always)
            }
          />
        </>
      ) : null}
      {showIf && 'typed' in showIf ? (
        <StaffChoice
          name={`${at}.showIf.typed`}
          legend="In which boxes?"
          kind="many"
          options={boxes.map(({ id, text }) => ({ value: id, text: text || 'No words yet' }))}
          chosen={showIf.typed}
          problem={problem}
          onChosen={(typed) => change(typed.length > 0 ? { ...always, showIf: { typed } } : always)}
        />
      ) : null}
    </>
  )
}
