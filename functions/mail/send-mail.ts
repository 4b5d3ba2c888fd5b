import { appendFile } from 'node:fs/promises'
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2'
import type { Mail } from '#shared/comments/mail.ts'
import { now } from '../clock.ts'
import { switches } from '../switches.ts'

const client = new SESv2Client({})

/** By SES; on one machine, to the end of a file that only its owner may read. */
export async function sendMail({ to, subject, text }: Mail): Promise<void> {
  const { mailFile } = switches
  if (mailFile !== undefined) return appendFile(mailFile, asLines({ to, subject, text }), { mode: 0o600 })
  await client.send(
    new SendEmailCommand({
      FromEmailAddress: switches.mailFrom,
      Destination: { ToAddresses: [...to] },
      Content: { Simple: { Subject: { Data: subject }, Body: { Text: { Data: text } } } },
    }),
  )
}

const asLines = ({ to, subject, text }: Mail): string =>
  `Date: ${new Date(now()).toISOString()}\nTo: ${to.join(', ')}\nSubject: ${subject}\n\n${text}\n\n----\n\n`
