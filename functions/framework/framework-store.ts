import { Framework } from '#shared/framework/framework.ts'
import { versionsOfNoun } from '../table/versions-of-noun.ts'

export const frameworks = versionsOfNoun('framework', Framework)
