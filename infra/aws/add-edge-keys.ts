import { SecretValue, type Stack } from 'aws-cdk-lib'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Stage } from './stage.ts'

export interface EdgeKeys {
  /** What CloudFront shows. */
  newest: string
  /** What the functions take: the newest, and the one that CloudFront shows until it has the newest. */
  taken: string
}

/**
 * What a request shows that came through CloudFront. Nobody types or sees it: a deployment makes it and looks it up.
 * Its number is counted up to change it.
 */
export function addEdgeKeys(scope: Stack, { edgeKey }: Stage): EdgeKeys {
  const numbers = edgeKey > 1 ? [edgeKey, edgeKey - 1] : [edgeKey]
  const keys = numbers.map((number) => {
    const secret = new Secret(scope, `EdgeKey${number}`, {
      description: 'Heard: what a request shows that came through CloudFront',
      generateSecretString: { passwordLength: 48, excludePunctuation: true },
    })
    return SecretValue.secretsManager(secret.secretArn).unsafeUnwrap()
  })
  return { newest: keys[0] ?? '', taken: keys.join(',') }
}
