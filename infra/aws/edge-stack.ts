import { type App, Stack, type StackProps } from 'aws-cdk-lib'
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager'
import { addWebAcl } from './add-web-acl.ts'
import type { Stage } from './stage.ts'

/** What stands in front of everything, in the one region from which CloudFront takes it. */
export class EdgeStack extends Stack {
  readonly certificateArn: string
  readonly webAclArn: string

  constructor(app: App, id: string, stage: Stage, props: StackProps) {
    super(app, id, props)
    const validation = CertificateValidation.fromDns()
    this.certificateArn = new Certificate(this, 'Certificate', {
      domainName: stage.host,
      validation,
    }).certificateArn
    this.webAclArn = addWebAcl(this, stage).attrArn
  }
}
