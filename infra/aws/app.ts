import { App, type AppProps } from 'aws-cdk-lib'
import { ApiStack } from './api-stack.ts'
import { DataStack } from './data-stack.ts'
import { EdgeStack } from './edge-stack.ts'
import { SignInStack } from './sign-in-stack.ts'
import { prefixOf, readStage, region } from './stage.ts'
import { WatchStack } from './watch-stack.ts'
import { WebStack } from './web-stack.ts'

/** All of Heard on AWS, in the order in which it is deployed: a stack knows only those above it. */
export function heard(functions: string, props: AppProps = {}): App {
  const app = new App({ analyticsReporting: false, ...props })
  const stage = readStage(app)
  const named = (part: string) => prefixOf(stage) + part
  const env = { region }

  // CloudFront takes its certificate and its web ACL from us-east-1 only.
  const edge = new EdgeStack(app, named('edge'), stage, { env: { region: 'us-east-1' } })
  const data = new DataStack(app, named('data'), stage, { env })
  const signIn = new SignInStack(app, named('sign-in'), stage, { env })
  const api = new ApiStack(app, named('api'), { stage, data, signIn, functions }, { env })
  new WebStack(app, named('web'), { stage, edge, signIn, api }, { env })
  new WatchStack(app, named('watch'), stage, { env })
  return app
}
