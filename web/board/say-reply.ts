import type { getReply } from '#shared/learning/reply-endpoints.ts'
import type { Got } from '#web/staff/call.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** Where an answer stands, in a sentence or two. */
export function sayReply({ reply, shown, tellOn }: Got<typeof getReply>): string {
  const promised = tellOn ? ` Families were told to look here on ${sayDay(tellOn)}.` : ''
  if (!reply) return `Nobody has answered the families of this round yet.${promised}`
  const { version, written, agreed, status } = reply
  if (status === 'public') return `Everybody can read version ${version}, since ${sayDay(reply.on)}.`
  const [first] = agreed
  const waits = first
    ? `${first.by} has agreed. One more person has to.`
    : 'Two people who did not write it have to agree.'
  const now = shown ? ` Until then everybody reads version ${shown}.` : promised
  return status === 'down'
    ? `It was taken off the page on ${sayDay(reply.on)}. ${waits}`
    : `Version ${version}, by ${written.by}, waits. ${waits}${now}`
}
