import { readEntered, slip } from '#shared/response/read-entered.ts'
import { alwaysOptions } from '#shared/survey/options-of.ts'

// A number, a date or an order picks the planned answers that stand hidden beside it, as it is entered. So all else
// on the phone, and all that is sent, knows only those. Loaded by surveys that have such questions.

const all = (page: Element, selector: string) => [...page.querySelectorAll<HTMLInputElement>(selector)]
const plannedOf = (page: Element) => all(page, '[hidden] input')
const alwaysOf = (page: Element) =>
  all(page, 'input').filter(({ value, type }) => type !== 'text' && isAlways(value))
const fieldsOf = (page: Element) => all(page, '.part input, select')
const isAlways = (value: string): boolean => alwaysOptions.some((id) => id === value)

const partOf = ({ name }: HTMLInputElement): string => name.slice(name.lastIndexOf('.') + 1)

function read(page: HTMLElement) {
  const { entered: kind = '', top } = page.dataset
  const fields = fieldsOf(page)
  const options = plannedOf(page).map(({ value, dataset }) => ({
    id: value,
    from: Number(dataset['from']),
    to: Number(dataset['to']),
  }))
  const day = fields.length === 3 ? (true as const) : undefined
  const given = Object.fromEntries(fields.map((field) => [partOf(field), field.value]))
  return readEntered({ kind, options, day, top: Number(top) }, given)
}

/** Picks what was entered. Something entered is not “I don’t know”. */
function pick(page: HTMLElement): void {
  const given = read(page)
  if (given !== undefined) for (const field of alwaysOf(page)) field.checked = false
  for (const field of plannedOf(page))
    field.checked = given !== undefined && given !== slip && [given].flat().includes(field.value)
}

export function watchEntered(): void {
  for (const page of document.querySelectorAll<HTMLElement>('[data-entered]')) pick(page)
  document.addEventListener('input', ({ target }) => follow(target), true)
  document.addEventListener('submit', holdBack, true)
}

function follow(target: EventTarget | null): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
  const page = target.closest<HTMLElement>('[data-entered]')
  if (!page) return
  if (target.closest('.part')) pick(page)
  else for (const field of fieldsOf(page)) field.value = ''
}

/** A slip is said at once, and the page stays. */
function holdBack(event: Event): void {
  const page = document.querySelector<HTMLElement>('.at[data-entered]')
  if (!page) return
  const wrong = read(page) === slip
  const fields = fieldsOf(page)
  for (const field of fields) field.setAttribute('aria-invalid', String(wrong))
  for (const box of page.querySelectorAll<HTMLElement>('.error')) box.hidden = !wrong
  if (!wrong) return
  event.preventDefault()
  event.stopImmediatePropagation()
  nameError(page.dataset['error'] ?? '')
  const box = page.querySelector<HTMLElement>('.error')
  box?.focus()
  box?.addEventListener('click', (click) => {
    click.preventDefault()
    fields[0]?.focus()
  })
}

function nameError(words: string): void {
  const [before = '', after = ''] = words.split('{title}')
  if (!document.title.startsWith(before)) document.title = before + document.title + after
}
