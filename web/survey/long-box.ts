import { roomFor } from '#shared/response/room-for.ts'

/** The box of the page that shows, where more was typed than it takes. */
export function longBox(form: HTMLFormElement): HTMLTextAreaElement | undefined {
  const box = form.querySelector<HTMLTextAreaElement>('.at textarea')
  return box && roomFor(box.value) > Number(box.dataset['most'] ?? Infinity) ? box : undefined
}
