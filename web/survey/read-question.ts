import { alwaysOptions } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'
import { readShowIf } from './show-if.ts'

/** What a page of the form asks, read from its fields. A page without any is a statement. */
export function readQuestion(page: HTMLElement, when: 'then' | 'now' | undefined): Question {
  const box = page.querySelector('textarea')
  const inputs = [...page.querySelectorAll<HTMLInputElement>('label input')]
  const [first] = inputs
  const common = {
    id: (first ?? box)?.name.slice(2) ?? '',
    text: page.querySelector('h2')?.textContent ?? '',
    reported: !page.dataset['unreported'],
    ...readShowIf(page.dataset),
  }
  if (!first) return { ...common, kind: box ? 'text' : 'statement' }
  const own = inputs.filter(({ value }) => !alwaysOptions.some((id) => id === value))
  return {
    ...common,
    kind: first.type === 'checkbox' ? 'many' : 'one',
    options: own.map((input) => ({
      id: input.value,
      text: input.parentElement?.textContent ?? '',
      ...(input.dataset['alone'] && { exclusive: true }),
    })),
    ...(when && { when }),
    ...(own.length === inputs.length && { always: false }),
  }
}
