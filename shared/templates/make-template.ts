import type { Settings } from '../settings/settings.ts'
import { makeAssessment } from './make-assessment.ts'
import { makeEquality } from './make-equality.ts'
import { makeJointControllers } from './make-joint-controllers.ts'
import { makeRecord } from './make-record.ts'
import type { Template } from './template.ts'
import type { TemplateName } from './template-name.ts'

const makers: Readonly<Record<TemplateName, (settings: Settings) => Template>> = {
  'impact-assessment': makeAssessment,
  'joint-controllers': makeJointControllers,
  'record-of-processing': makeRecord,
  'equality-assessment': makeEquality,
}

export const makeTemplate = (name: TemplateName, settings: Settings): Template => makers[name](settings)
