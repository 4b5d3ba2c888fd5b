import { alwaysOptions } from '#shared/survey/options-of.ts'
import type { Question } from '#shared/survey/question.ts'

/** What a page of the form asks, read from its fields. A page without any is a statement. */
export function readQuestion(page: HTMLElement, when: 'then' | 'now' | undefined): Question {
  const { show, back } = page.dataset
  const box = page.querySelector('textarea')
  const inputs = [...page.querySelectorAll<HTMLInputElement>('label input')]
  const [first] = inputs
  const common = {
    id: (first ?? box)?.name.slice(2) ?? '',
    text: page.querySelector('h2')?.textContent ?? '',
    reported: back === undefined,
    ...(show && { showIf: JSON.parse(show) }),
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
