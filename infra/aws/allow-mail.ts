import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses'
import { sendsMail } from './grants.ts'

/** Those who tell role mailboxes of work that waits may send mail from one address, and are told which it is. */
export function allowMail(target: Lambda, id: string, mail: EmailIdentity): void {
  if (!sendsMail.includes(id)) return
  const from = `heard@${mail.emailIdentityName}`
  target.addEnvironment('HEARD_MAIL_FROM', from)
  target.addToRolePolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [mail.emailIdentityArn],
      conditions: { StringEquals: { 'ses:FromAddress': from } },
    }),
  )
}
