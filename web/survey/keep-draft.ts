import { keep, kept } from './kept.ts'

/**
 * Keeps what stands in the form over a reload, with the time; and what was typed into boxes that the page before had,
 * in another language, for when somebody goes back to it.
 */
export function keepDraft(form: HTMLFormElement): void {
  const [, ...before]: [number, ...[string, string][]] = JSON.parse(kept('draft') ?? '[0]')
  keep('draft', [
    Date.now(),
    ...before.filter(([name]) => /^t\./.test(name) && !(name in form)),
    ...new FormData(form),
  ])
}
