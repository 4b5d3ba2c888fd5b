import type { Voice } from '#shared/survey/voice.ts'

/** Whom a survey’s fixed words speak to, for whoever writes it. */
export const voiceNames: Readonly<Record<Voice, string>> = {
  'young-child': 'Children of 4 to 7, together with a grown-up',
  child: 'Children of 8 to 11',
  'young-person': 'Young people',
  parent: 'Parents and carers',
  staff: 'Workers',
}
