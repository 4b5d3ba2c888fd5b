import type { Words } from './en.ts'

/** What pages say that the server alone writes: a phone that answers does not carry these words. */
export const enPages = {
  /** What went wrong, by the code that a problem has. */
  problems: {
    'not-open': 'This link is not open now. Ask the person who gave it to you for another.',
    'already-sent': 'We already have your answers. Nothing more was sent, and nothing was changed.',
    'not-valid': 'Something on that page was not right. Nothing was sent.',
    'not-found': 'There is nothing at this address.',
    'too-large': 'That is more than we can take at once. Nothing was sent.',
    broken: 'Something went wrong on our side. Please try again.',
  },
  notOpen: {
    title: 'Looking back',
    heading: 'We cannot open this',
    help: 'If you need help now, tap Get help now at the top of this page.',
  },
  /** Where a box would have been, on a day when nobody reads, or in a language that nobody reads. */
  noBox: {
    heading: 'No box to write in today',
    why: 'Nobody can read your words today, so there is no box for them. Your other answers count just the same.',
  },
  home: {
    heading: 'Looking back at the help you had',
    link: 'Do you have a link? Tap it, and it opens the questions.',
    card: 'Do you have a card? Scan the square on it with your camera.',
    /** The code, typed from a card or a poster. */
    type: {
      label: 'Or type the code',
      hint: 'It is on your card or on the poster. Capital letters and gaps do not matter.',
      wrong: 'Check the code. A card has 20 letters and numbers, a poster 12.',
      go: 'Go to the questions',
    },
    safe: 'How we keep your answers safe',
    how: [
      'We never ask your name.',
      'Your phone seals your answers before it sends them. If it cannot, we seal them as they arrive.',
      'A person reads every comment. Nobody reads your other answers one by one.',
      'After the closing date, a machine counts all answers together. Then we throw away the keys.',
      'After that, nobody can tell which answer came from which link. We cannot either.',
    ],
    cannot: 'We cannot hide what you write in your own words. We cannot stop someone looking at your phone.',
    changes: 'What we heard from families',
    about: 'About these pages',
  },
  withdraw: {
    title: 'Take out',
    heading: 'Take my answers out',
    token: 'The code on your card or in your link',
    tokenHint: 'Leave this empty if you had no code of your own.',
    code: 'The code we showed you after you sent',
    go: 'Take them out',
    wrong: 'Check the code. It has 17 letters and numbers.',
    done: 'If we had answers with that code, they are now taken out.',
    read: 'Words that have gone to our readers cannot be found again.',
  },
  changes: {
    title: 'What we learned',
    heading: 'You told us. Here is what we learned.',
    thanks: 'Families told us how the help was. Thank you.',
    english: 'What follows is written in English.',
    said: 'You said',
    learned: 'What we learned',
    madeUp: 'Made-up answers, to try things out. No family said this.',
    none: 'There is nothing here yet. When a round closes, we look at what you told us. Then we say here what we learned.',
  },
}

export type PageWords = Words & typeof enPages
