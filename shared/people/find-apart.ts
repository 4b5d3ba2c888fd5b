import { type Role, roles } from '../settings/role.ts'

type Apart = readonly [one: Role, other: Role, why: string]

const readsWords: readonly Role[] = ['reader', 'safeguarding-lead']
const asReader = (one: Role, why: string): Apart[] => readsWords.map((other) => [one, other, why])

/** Roles that nobody may hold together, and why not. */
export const apart: readonly Apart[] = [
  // Whoever knows which family got a link must not see words that could give the family away, or praise or blame of
  // the agency itself.
  ...asReader('agency', 'An agency hands out links, and must not read what families write about it.'),
  ...asReader('participation-lead', 'A lead may hand out links, and must not read what families write.'),
  // What is shown to the board rests on its knowing at most three others' answers.
  ...asReader('board', 'The board sees totals only, and never one family’s words.'),
  [
    'participation-lead',
    'board',
    'Whoever runs the rounds must not be among those who judge what they show.',
  ],
  ['data-protection-officer', 'participation-lead', 'The officer checks how a lead handles families’ data.'],
  ['data-protection-officer', 'business-manager', 'The officer checks what a business manager decides.'],
  ...roles
    .filter((role) => role !== 'scrutineer')
    .map(
      (role): Apart => [
        'scrutineer',
        role,
        'A scrutineer looks at everybody’s work, so holds no other role.',
      ],
    ),
]

/** The pairs among these roles that nobody may hold together. */
export const findApart = (held: readonly Role[]): Apart[] =>
  apart.filter(([one, other]) => held.includes(one) && held.includes(other))
