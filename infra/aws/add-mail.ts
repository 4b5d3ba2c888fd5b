import { CfnOutput, type Stack } from 'aws-cdk-lib'
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses'
import type { Stage } from './stage.ts'

/** Mail comes from the families' host. Its three records prove it, once whoever looks after the domain has added them. */
export function addMail(scope: Stack, { host }: Stage): EmailIdentity {
  const mail = new EmailIdentity(scope, 'Mail', { identity: Identity.domain(host) })
  for (const [index, { name, value }] of mail.dkimRecords.entries())
    new CfnOutput(scope, `MailRecord${index + 1}`, { value: `${name} CNAME ${value}` })
  return mail
}
