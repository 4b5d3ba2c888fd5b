import { Duration, type Stack } from 'aws-cdk-lib'
import { CfnTrail, Trail } from 'aws-cdk-lib/aws-cloudtrail'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import { onceDestroyed, prefixOf, type Stage } from './stage.ts'

/** As long as AWS itself keeps its list of who administered what. */
const kept = Duration.days(90)

/**
 * Who administered what: without a trail, no rule hears of it. What is read or written in tables is not in it, nor is the
 * use of keys: each unwrapping of a round's link key is about when somebody answered.
 */
export function addTrail(scope: Stack, stage: Stage): void {
  const bucket = new Bucket(scope, 'TrailFiles', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    lifecycleRules: [{ expiration: kept }],
    removalPolicy: onceDestroyed(stage),
  })
  const trail = new Trail(scope, 'Trail', {
    trailName: `${prefixOf(stage)}trail`,
    bucket,
    isMultiRegionTrail: true,
    includeGlobalServiceEvents: true,
    enableFileValidation: true,
  })
  const { defaultChild: written } = trail.node
  if (!(written instanceof CfnTrail)) throw new Error('A trail is written as one.')
  written.eventSelectors = [
    {
      includeManagementEvents: true,
      readWriteType: 'All',
      excludeManagementEventSources: ['kms.amazonaws.com'],
    },
  ]
}
