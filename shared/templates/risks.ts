import { type Block, toFill } from './template.ts'

const judge = toFill('likelihood, severity, overall')
const left = toFill('what else, by whom, by when')

/** What could go wrong for a family, and what is done about it. How likely and how bad is for people to judge. */
export const risks: Block = {
  caption: 'Risks to children and families',
  head: ['Risk', 'What is done', 'What stays', 'Judged as', 'What else'],
  rows: [
    [
      'Someone at home finds out what was said, or that it was said.',
      'Neutral addresses, titles and words; leave at once; folded answers; nothing kept after sending; a code only for who asks.',
      'The phone’s history; a person who looks on.',
      judge,
      left,
    ],
    [
      'A worker or agency finds out what a family said.',
      'Agencies see rough counts only; sealed answers; keys destroyed; no live figures.',
      'Words that give their writer away; a helper who watches.',
      judge,
      left,
    ],
    [
      'A published number points at a child.',
      'Nothing from fewer than 10 answers; rounding; never all or none; groups decided before the first answer; figures frozen.',
      'Somebody who knows nearly everybody in a round.',
      judge,
      left,
    ],
    [
      'A disclosure is read late or not at all.',
      'Every comment is read by a person; alarms without words; each page says that nobody reads it right now and where help is.',
      'Nights, weekends, holidays; a disclosure in ticks is never seen.',
      judge,
      left,
    ],
    [
      'An insider opens answers before the keys are gone.',
      'No role has all keys; opening is one function’s right; use of keys is recorded.',
      'Several insiders together; a hostile change to the program.',
      judge,
      left,
    ],
    [
      'A break-in at the provider or at us.',
      'Sealed answers, short storage, encryption, least rights, no personal logs.',
      'Words between opening and deletion.',
      judge,
      toFill('an outside security test before first use'),
    ],
    [
      'Words are repeated where they should not be.',
      'Only with the family’s yes and two people; never beside a breakdown.',
      'Human error.',
      judge,
      left,
    ],
    [
      'Families feel they have to take part.',
      '“You choose” on each page; help does not depend on it; skip and stop.',
      'How the link is handed over.',
      judge,
      toFill('what agencies are told'),
    ],
    [
      'Some families are not heard: language, disability, no phone.',
      'Plain words, easy read, no JavaScript needed, small pages.',
      'Languages and forms that are not there yet.',
      judge,
      toFill('paper, help in person, languages'),
    ],
    [
      'False answers change a result.',
      'Links that work once; counts per hand-out; a person decides on a flooded hand-out before any figure exists.',
      'An agency that fills in some of its own links.',
      judge,
      left,
    ],
  ],
}
