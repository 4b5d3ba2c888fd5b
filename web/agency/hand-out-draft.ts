import * as z from 'zod'
import type { openDistribution } from '#shared/distribution/distribution-endpoints.ts'
import { Language } from '#shared/survey/language.ts'
import { readMoment } from '#web/lead/read-moment.ts'
import { sayNoMoment } from '#web/lead/say-no-moment.ts'
import type { Sent } from '#web/staff/call.ts'
import { readNumber } from './read-number.ts'
import { type WayName, ways } from './ways.ts'

/** A new hand-out as it is typed. */
export const HandOutDraft = z.object({
  agency: z.string(),
  survey: z.string(),
  way: z.custom<WayName>((value) => ways.some((way) => way.value === value)),
  languages: z.array(Language),
  expected: z.string(),
  opens: z.string(),
  closes: z.string(),
})
export type HandOutDraft = z.infer<typeof HandOutDraft>

export const emptyHandOut: HandOutDraft = {
  agency: '',
  survey: '',
  way: 'each',
  languages: ['en', 'en-simple'],
  expected: '',
  opens: '',
  closes: '',
}

export function bodyOf(draft: HandOutDraft): Sent<typeof openDistribution>['body'] {
  const { kind, mode } = ways.find(({ value }) => value === draft.way) ?? { kind: 'single', mode: 'alone' }
  const { agency, survey, languages, expected, opens, closes } = draft
  return {
    agency: agency.trim(),
    survey,
    kind,
    mode,
    languages,
    expected: readNumber(expected),
    ...(opens ? { opens: readMoment(opens) } : {}),
    ...(closes ? { closes: readMoment(closes) } : {}),
  }
}

/** What to say where the draft cannot be read. */
export const wordsFor = ({ agency, opens, closes }: HandOutDraft, people: string) => ({
  ...(agency ? {} : { agency: 'Choose the agency.' }),
  expected: `Write how many ${people} you expect to reach, from 1 to 100,000.`,
  ...(readMoment(opens) ? {} : { opens: sayNoMoment(opens) }),
  ...(readMoment(closes) ? {} : { closes: sayNoMoment(closes) }),
})
