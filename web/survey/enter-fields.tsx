import type { Entered } from '#shared/response/read-entered.ts'
import type { ChoiceQuestion } from '#shared/survey/question.ts'
import type { Words } from '#shared/words/en.ts'
import { enteredWords } from '#shared/words/entered-words.ts'
import { enterField } from './field-names.ts'
import { partsOf } from './parts-of.ts'

interface Props {
  question: ChoiceQuestion
  words: Words
  wrong: Entered | undefined
}

/** The fields of a number, of a date by its parts, or of each thing that gets a place. */
export function EnterFields({ question, words, wrong }: Props) {
  const { id, kind, options, text } = question
  const described = { 'aria-describedby': `${id}.p ${id}.e`, 'aria-invalid': wrong ? true : undefined }
  const parts = partsOf(question).map((part) => ({
    part,
    name: enterField(id, part),
    value: wrong?.[part] ?? '',
  }))
  if (kind === 'rank')
    return parts.map(({ name, value }, place) => (
      <div class="part">
        <label for={name}>{options[place]?.text}</label>
        <select class="field" id={name} name={name} {...described}>
          <option value="">{enteredWords(words.lang).noPlace}</option>
          {options.map((_, at) => (
            <option value={at + 1} selected={value === String(at + 1)}>
              {at + 1}
            </option>
          ))}
        </select>
      </div>
    ))
  return (
    <div class="parts">
      {parts.map(({ part, name, value }) => (
        <div class="part">
          {kind === 'date' && <label for={name}>{sayPart(part, words.lang)}</label>}
          <input
            class="field"
            id={name}
            name={name}
            value={value || undefined}
            inputmode="numeric"
            autocomplete="off"
            maxlength={10}
            aria-label={kind === 'number' ? text : undefined}
            {...described}
          />
        </div>
      ))}
    </div>
  )
}

/** “Month”, as the language’s own calendars name it. */
function sayPart(part: string, lang: string): string {
  const name = new Intl.DisplayNames(lang, { type: 'dateTimeField' }).of(part) ?? part
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1)
}
