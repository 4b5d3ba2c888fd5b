import * as assets from '#assets'
import { startingHelp } from '#shared/settings/help.ts'
import { startingLanguages } from '#shared/settings/languages.ts'
import { sectionNow } from '../settings/section-now.ts'

const help = sectionNow('help', startingHelp)
const languages = sectionNow('languages', startingLanguages)
const reading = sectionNow('reading', undefined)

/** Reads again, where it is old, what the partnership says on every page. */
export const refreshParts = (now: number) =>
  Promise.all([help.refresh(now), languages.refresh(now), reading.refresh(now)])

/** What every family page is made with: what the build made, the numbers for help, the languages that are on, when words are read. */
export const pageParts = () => ({
  ...assets,
  help: help.now(),
  languagesOn: languages.now().languages.map(({ language }) => language),
  reading: reading.now(),
})
