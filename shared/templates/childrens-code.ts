import { type Block, toFill } from './template.ts'

const left = toFill('what the partnership adds')

/** The fifteen standards of the Age appropriate design code. */
export const childrensCode: Block = {
  caption: 'The 15 standards of the Children’s Code',
  head: ['Standard', 'What the program does', 'What is left to the partnership'],
  rows: [
    [
      '1. Best interests of the child',
      'Asks only what can change help. Taking part never changes the help a child gets.',
      toFill('how children helped to shape it, and what they gain'),
    ],
    [
      '2. Data protection impact assessment',
      'This document. No round opens without its place in the settings.',
      left,
    ],
    [
      '3. Age appropriate application',
      'Surveys and notices for ages 4 to 7, 8 to 11 and 12 to 17. No proof of age is asked.',
      toFill('how agencies choose the right survey'),
    ],
    [
      '4. Transparency',
      'Notices in pictures, for children, teenagers and adults, one tap from each survey.',
      left,
    ],
    ['5. Detrimental use of data', 'No decision about a child or family is taken from ticks.', left],
    [
      '6. Policies and community standards',
      'What the notices promise is held by tests where a test can hold it.',
      left,
    ],
    ['7. Default settings', 'The least data is the only setting.', 'Nothing'],
    [
      '8. Data minimisation',
      'No name, birthday, postcode or place. An age band at most, inside the sealed envelope.',
      toFill('a check of each survey’s own questions'),
    ],
    [
      '9. Data sharing',
      'Totals only, but for words that show a risk to somebody.',
      toFill('the local referral procedure'),
    ],
    ['10. Geolocation', 'Not used; the browser is told to refuse it.', 'Nothing'],
    [
      '11. Parental controls',
      'There are none. A child’s page says that who helps with a survey sees what is picked.',
      left,
    ],
    ['12. Profiling', 'None. No scores.', 'Nothing'],
    [
      '13. Nudge techniques',
      'None: no rewards, no “are you sure?” on leaving, skip and stop everywhere.',
      'Nothing',
    ],
    ['14. Connected toys and devices', 'Not used.', 'Nothing'],
    [
      '15. Online tools',
      'A page to ask, complain and take answers out; help on every page.',
      toFill('who answers what comes in, and how soon'),
    ],
  ],
}
