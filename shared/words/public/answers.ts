import { links } from './links.ts'
import type { PublicPage } from './public-page.ts'

export const answers: PublicPage = {
  title: 'Your answers',
  heading: 'How we protect your answers',
  parts: [
    {
      say: [
        'We never ask your name.',
        'Nobody reads your ticks one by one. A person reads every comment.',
        'The people who helped you cannot see your answers.',
      ],
    },
    {
      heading: 'The way of one answer',
      way: true,
      steps: [
        { draw: 'phone', say: 'You tap your answers on a phone.' },
        {
          draw: 'envelope',
          say: 'The phone seals two envelopes. Your ticks are in one. Your own words are in the other.',
        },
        { draw: 'lock', say: 'We keep both envelopes locked away.' },
        {
          draw: 'reader',
          say: 'In working hours we open the one with your words. A person reads them.',
        },
        {
          draw: 'count',
          say: 'When the round ends, a machine opens the ticks. It counts them all at once and keeps only the totals.',
        },
        { draw: 'key', say: 'Then we throw away the keys.' },
      ],
    },
    {
      heading: 'What we promise',
      list: [
        'Once the keys are gone, nobody can tell which answer came from which link. We cannot either.',
        'We show totals only. We round them. We show none if fewer than 10 people answered.',
        'Fewer than 10? Then we seal the ticks again. They wait for the next round.',
        'A person reads every comment.',
        'We tell everyone what we learned.',
      ],
    },
    {
      heading: 'What we cannot promise',
      list: [
        'Your own words can show who you are. Leave out names if you do not want that.',
        'Someone may look at your phone. It may list this page in its history.',
        'If someone helps you fill it in, they see what you pick.',
        'Some old phones cannot seal. Then our machine sees your answers and your code for a moment, and seals them.',
        'Someone with all our records could guess which words are yours. If few people answer in that hour, the guess is good.',
        'Some of our staff, acting together, could find out who said what. No one alone can. Once the keys are gone, nobody can.',
        'A person who changes our program to do harm could see what you send.',
        'A person who gives out links could fill some in.',
      ],
    },
    {
      heading: 'If you change your mind',
      say: [
        'After you send, you can ask for a code. With it you can take your answers out until the round ends.',
        'Words that have gone to our readers cannot be found again.',
      ],
    },
    {
      heading: 'If someone is being hurt',
      slip: true,
      say: [
        'You can tell us who and where. Then we must tell people whose job is to keep people safe.',
        'Nobody reads this right now. If you need help now, tap Get help now.',
      ],
    },
    { links: [links.changes] },
  ],
}
