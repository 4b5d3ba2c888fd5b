import type { Comment } from '#shared/comments/comment.ts'
import { sayEscalation } from '#shared/comments/say-escalation.ts'
import { logAlarm, logFailure } from '../http/log.ts'
import { sendMail } from '../mail/send-mail.ts'
import { readSettings } from '../settings/settings-store.ts'
import { switches } from '../switches.ts'

/** The judgement stands, whether or not a mail about it goes out; what is not acted on is in the hourly alarm besides. */
export async function escalate({ wave, id, triage }: Comment): Promise<void> {
  try {
    const mails = sayEscalation(triage, await readSettings(), `${switches.origin}/staff/desk/${wave}/${id}`)
    for (const mail of mails) await sendMail(mail)
  } catch (error) {
    logFailure('judgeComment', error)
    logAlarm('mail-not-sent', { wave })
  }
}
