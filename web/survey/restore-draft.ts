import { forget, kept } from './kept.ts'

/** Puts a kept draft back into the form, except where something was answered meanwhile. One from long ago is forgotten. */
export function restoreDraft(form: HTMLFormElement): void {
  const before = kept('draft')
  if (!before) return
  const [at, ...draft]: [number, ...[string, string][]] = JSON.parse(before)
  if (at < Date.now() - longest) {
    forget()
    return
  }
  // Words that were typed where there were boxes: theirs come back, whatever day or language this page is of.
  if (draft.some(([name, value]) => /^t\./.test(name) && value && !(name in form)))
    for (const boxes of form.querySelectorAll('template')) {
      const page = boxes.closest<HTMLElement>('.pages>*')
      boxes.remove()
      page?.after(boxes.content)
      if (boxes.hidden) page?.remove()
    }
  const touched = new FormData(form)
  for (const [name, value] of draft) {
    if (touched.get(name)) continue
    // Not the buttons: each says a language of its own.
    for (const field of form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]:not(button)`)) {
      if (field.type !== 'radio' && field.type !== 'checkbox') field.value = value
      else if (field.value === value) field.checked = true
    }
  }
}

const longest = 20 * 60_000 // ms
