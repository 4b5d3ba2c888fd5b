import { kept } from './kept.ts'

/** Puts a kept draft back into the form, except where something was answered meanwhile. */
export function restoreDraft(form: HTMLFormElement): void {
  const draft: [string, string][] = JSON.parse(kept('draft') ?? '[]')
  const touched = new FormData(form)
  for (const [name, value] of draft) {
    if (touched.get(name)) continue
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      `[name="${CSS.escape(name)}"]`,
    )) {
      if (field instanceof HTMLTextAreaElement) field.value = value
      else if (field.value === value) field.checked = true
    }
  }
}
