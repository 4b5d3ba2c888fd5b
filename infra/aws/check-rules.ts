import { type App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { acknowledged } from './acknowledged.ts'

/** Has the rules of AWS's own packs checked while the templates are written, but for what is acknowledged with a reason. */
export function checkRules(app: App, agreed = acknowledged): App {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
  for (const { id, at, reason } of agreed)
    for (const construct of app.node.findAll().filter(({ node }) => at.test(`${node.path}/`)))
      Validations.of(construct).acknowledge({ id, reason })
  return app
}
