import * as z from 'zod'
import { Agencies } from './agencies.ts'
import { Help, startingHelp } from './help.ts'
import { Helpers, startingHelpers } from './helpers.ts'
import { Languages, startingLanguages } from './languages.ts'
import { Notices } from './notices.ts'
import { Partnership } from './partnership.ts'
import { Priorities, startingPriorities } from './priorities.ts'
import { Reading } from './reading.ts'
import { Retention, startingRetention } from './retention.ts'
import { startingVocabulary, Vocabulary } from './vocabulary.ts'
import { Worries } from './worries.ts'

/** All that a partnership says about itself, section by section. */
export const sections = {
  partnership: Partnership,
  agencies: Agencies,
  priorities: Priorities,
  vocabulary: Vocabulary,
  helpers: Helpers,
  help: Help,
  reading: Reading,
  worries: Worries,
  notices: Notices,
  retention: Retention,
  languages: Languages,
} as const

/** What stands in each section now; a section that nobody has filled in is missing. */
export const Settings = z.strictObject(sections).partial()
export type Settings = z.infer<typeof Settings>

export const SectionName = Settings.keyof()
export type SectionName = z.infer<typeof SectionName>

/** What a section starts with, where something can be assumed. Nobody else can name a partnership's people. */
export const startingSettings: Settings = {
  priorities: startingPriorities,
  vocabulary: startingVocabulary,
  helpers: startingHelpers,
  help: startingHelp,
  retention: startingRetention,
  languages: startingLanguages,
}
