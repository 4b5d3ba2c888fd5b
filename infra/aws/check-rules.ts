import { type App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag'
import { acknowledged } from './acknowledged.ts'
import { readStage } from './stage.ts'

/** Has the rules of AWS's own packs checked while the templates are written, but for what is acknowledged with a reason. */
export function checkRules(app: App, agreed = acknowledged): App {
  const { name } = readStage(app)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app))
  for (const { id, at, reason } of agreed)
    for (const construct of app.node.findAll().filter(({ node }) => at.test(`${node.path}/`)))
      Validations.of(construct).acknowledge({ id: id.replace('STAGE', name), reason })
  return app
}
