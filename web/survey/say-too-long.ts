import { roomFor } from '#shared/response/room-for.ts'
import type { Words } from '#shared/words/en.ts'
import { fillIn } from '#web/ui/fill-in.ts'

/** That words are longer than their box takes, and by how much; undefined where they are not. */
export function sayTooLong(text: string, most: number, { lang, question }: Words): string | undefined {
  const typed = roomFor(text)
  const say = (count: number): string => count.toLocaleString(lang)
  return typed > most ? fillIn(question.tooLong, { typed: say(typed), most: say(most) }) : undefined
}
