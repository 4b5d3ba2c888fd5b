import { dayStart } from '#shared/comments/due.ts'
import { sayAlarm } from '#shared/comments/say-alarm.ts'
import { watchDesk } from '#shared/comments/watch-desk.ts'
import { now } from '../clock.ts'
import { allWaves } from '../distribution/wave-store.ts'
import { sendMail } from '../mail/send-mail.ts'
import { readSettings } from '../settings/settings-store.ts'
import { switches } from '../switches.ts'
import { commentsOf } from './comment-store.ts'
import { wasLookedAt } from './was-looked-at.ts'

/** Runs every hour: a mail when somebody has to come to the readers' list. */
export async function handler(): Promise<void> {
  const at = now()
  const [waves, { reading }] = await Promise.all([allWaves(), readSettings()])
  if (!reading) return
  const stored = await Promise.all(waves.map(({ wave }) => commentsOf(wave)))
  const desk = {
    comments: stored.flatMap(({ comments }) => comments),
    unopened: stored.flatMap(({ unopened }) => unopened),
    looked: await wasLookedAt(dayStart(at, reading)),
  }
  const standing = watchDesk(desk, reading, at)
  if (standing) await sendMail(sayAlarm(standing, reading, `${switches.origin}/staff/desk`))
}
