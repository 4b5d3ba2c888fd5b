/** A tick on an answer that stands alone takes the others away, and the other way round. */
export function clearOthers(form: HTMLFormElement, ticked: EventTarget | null): void {
  if (!(ticked instanceof HTMLInputElement) || !ticked.checked || ticked.type !== 'checkbox') return
  const others = form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(ticked.name)}"]`)
  for (const other of others)
    if (other !== ticked && (ticked.dataset['alone'] || other.dataset['alone'])) other.checked = false
}
