import type { Block } from './template.ts'

/** What goes where, in the order of one answer’s way. The same for every partnership, because the program does it. */
export const dataFlows: Block = {
  caption: 'What goes where',
  head: ['Step', 'What', 'Who or what can read it', 'What protects it'],
  rows: [
    [
      '1. A family opens a link',
      'Nothing about the family. The link’s code stays behind the # of the address.',
      'The content network sees the device’s internet address in passing. No log of it is kept.',
      'TLS; no cookies, no scripts or fonts of others; pages carry nothing personal.',
    ],
    [
      '2. They answer',
      'Ticks and words, in the open tab only.',
      'Whoever can see the phone.',
      'Kept in the tab until sent, left or closed; a button that leaves at once; help on every page.',
    ],
    [
      '3. They send',
      'Two sealed envelopes: ticks, and words.',
      'Nobody. Without JavaScript, or on a browser that cannot seal, our function sees the answers with the code for a moment and seals them.',
      'HPKE (RFC 9180) for two public keys of the round; the function that stores holds no key that opens.',
    ],
    [
      '4. They wait',
      'Sealed envelopes under a key worked out from the link; no time, device, address, language or order.',
      'Nobody alone. Two keys of the round, the tables and the agency’s own list would be needed together.',
      'Encryption at rest; one role for each function; keys bound to one purpose.',
    ],
    [
      '5. Words are opened',
      'Words, the hand-out they came through, the survey and the day.',
      'Named readers; from grade 2 the safeguarding lead sees the hand-out.',
      'Opened hourly in staffed hours by one function, shuffled; alerts carry no words.',
    ],
    [
      '6. Someone is at risk',
      'What was written, as far as it is needed.',
      'Children’s social care, the police, health, by the partnership’s own procedure.',
      'A person decides, never a program.',
    ],
    [
      '7. The round closes',
      'Ticks, in memory only, once.',
      'One function. Nothing opened is written down.',
      'Rounded totals from 10 answers; smaller rounds are sealed again and wait.',
    ],
    [
      '8. Keys are destroyed',
      'Nothing is left that leads from a link to an answer.',
      'Nobody.',
      'The link key goes at once, the round’s wrapping key within 14 days of closing.',
    ],
    [
      '9. Results and lessons',
      'Rounded totals; words that the family allowed and two people cleared.',
      'The board, the scrutineer; the lessons made public: everybody.',
      'Figures are frozen; no breakdown that a small group could be seen in.',
    ],
  ],
}
