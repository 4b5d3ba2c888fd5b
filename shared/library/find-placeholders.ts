import type { Survey } from '../survey/survey.ts'

/** The names of the places in a template’s words that are still to be filled: `helper`, `course`. */
export const findPlaceholders = (template: Survey): string[] => [
  ...new Set([...JSON.stringify(template).matchAll(/\{([a-z0-9]+)\}/g)].map(([, name = '']) => name)),
]
