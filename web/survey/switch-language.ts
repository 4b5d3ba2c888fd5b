import { keepDraft } from './keep-draft.ts'

/** In another language, on the same page of the visit, with what stands in the form. */
export function switchLanguage(form: HTMLFormElement, language: string): void {
  keepDraft(form)
  history.replaceState(history.state, '', `?lang=${language}`)
  location.reload()
}
