/** The box of the page that shows, where more was typed than it takes. */
export function longBox(form: HTMLFormElement): HTMLTextAreaElement | undefined {
  const box = form.querySelector<HTMLTextAreaElement>('.at textarea')
  return box && box.textLength > Number(box.dataset['most'] ?? box.textLength) ? box : undefined
}
