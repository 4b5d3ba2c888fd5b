import { App, type AppProps } from 'aws-cdk-lib'
import { ApiStack } from './api-stack.ts'
import { DataStack } from './data-stack.ts'
import { EdgeStack } from './edge-stack.ts'
import { SignInStack } from './sign-in-stack.ts'
import { readStage, region } from './stage.ts'
import { WebStack } from './web-stack.ts'

/** All of Heard on AWS, in the order in which it is deployed: a stack knows only those above it. */
export function heard(functions: string, props: AppProps = {}): App {
  const app = new App({ analyticsReporting: false, ...props })
  const stage = readStage(app)
  const here = (part: string) => ({ stackName: `heard-${stage.name}-${part}`, env: { region } })

  // CloudFront takes its certificate and its web ACL from us-east-1 only.
  const edge = new EdgeStack(app, 'Edge', stage, { ...here('edge'), env: { region: 'us-east-1' } })
  const data = new DataStack(app, 'Data', stage, here('data'))
  const signIn = new SignInStack(app, 'SignIn', stage, here('sign-in'))
  const api = new ApiStack(app, 'Api', { stage, data, signIn, functions }, here('api'))
  new WebStack(app, 'Web', { stage, edge, signIn, api }, here('web'))
  return app
}
