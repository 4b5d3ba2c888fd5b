import { type App, CfnOutput, ReferenceStrength, Stack, type StackProps } from 'aws-cdk-lib'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import { Distribution, HttpVersion, PriceClass, SecurityPolicyProtocol } from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import { edgeHeader } from '#shared/api/edge-header.ts'
import { apiBehaviours } from './api-behaviours.ts'
import type { ApiStack } from './api-stack.ts'
import type { EdgeStack } from './edge-stack.ts'
import { fileBehaviours } from './file-behaviours.ts'
import type { SignInStack } from './sign-in-stack.ts'
import { filesBucket, keepsData, onceDestroyed, type Stage } from './stage.ts'

interface WebParts {
  stage: Stage
  edge: EdgeStack
  signIn: SignInStack
  api: ApiStack
}

/** The one address of everything: files from the bucket, pages and the API from the functions. */
export class WebStack extends Stack {
  constructor(app: App, id: string, { stage, edge, signIn, api }: WebParts, props: StackProps) {
    super(app, id, props)
    const files = new Bucket(this, 'Files', {
      bucketName: filesBucket(stage, this.account),
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      removalPolicy: onceDestroyed(stage),
      // A bucket with something in it stays. A trial's goes.
      autoDeleteObjects: !keepsData(stage),
    })
    const { pages, requests } = apiBehaviours(
      this,
      new HttpOrigin(api.domain, { customHeaders: { [edgeHeader]: api.edgeKey } }),
    )
    const { assets, staff } = fileBehaviours(
      this,
      S3BucketOrigin.withOriginAccessControl(files),
      signIn.origins.join(' '),
    )
    // Read across regions while deploying.
    const fromEdge = (value: string) => Stack.consumeReference(value, ReferenceStrength.WEAK)
    const site = new Distribution(this, 'Site', {
      domainNames: [stage.host],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', fromEdge(edge.certificateArn)),
      webAclId: fromEdge(edge.webAclArn),
      defaultBehavior: pages,
      additionalBehaviors: {
        '/assets/*': assets,
        '/staff*': staff,
        '/api/s/*': requests.families,
        '/api/*': requests.staff,
      },
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      // Its log would hold every family's address.
      enableLogging: false,
    })
    new CfnOutput(this, 'FilesBucket', { value: files.bucketName })
    new CfnOutput(this, 'SiteDomain', { value: site.distributionDomainName })
  }
}
