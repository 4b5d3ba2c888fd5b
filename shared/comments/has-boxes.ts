import type { Reading } from '../settings/reading.ts'
import { isTranslated, type Language } from '../survey/language.ts'
import { isStaffed } from './staffed-day.ts'

/**
 * Whether a page has boxes to write in on a day: only while somebody reads on that day, and in another language only
 * while somebody is named who reads it. What was typed on another day’s page is taken all the same.
 */
export const hasBoxes = (language: Language, day: string, reading: Reading | undefined): boolean =>
  reading !== undefined &&
  isStaffed(day, reading) &&
  (!isTranslated(language) || reading.translators?.some((it) => it.language === language) === true)
