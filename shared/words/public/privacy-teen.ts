import { links } from './links.ts'
import type { PublicPage } from './public-page.ts'

export const privacyTeen: PublicPage = {
  title: 'Privacy',
  heading: 'Your privacy',
  parts: [
    {
      heading: 'Who we are',
      slot: 'controller',
    },
    {
      heading: 'You choose',
      say: [
        'You do not have to take part. Skip what you like. Stop when you like.',
        'The help you get stays the same, if you answer or not.',
        'The law lets us ask. It is part of our job to make help for families better.',
      ],
    },
    {
      heading: 'What we collect',
      say: ['What you tick, and what you write. Nothing else.'],
      list: [
        'We do not ask your name, address, school or birthday.',
        'We do not keep your phone’s address, your place or the time you sent it. For words, we keep the day.',
        'We use no cookies, adverts or trackers.',
      ],
    },
    {
      heading: 'Who sees it',
      list: [
        'Ticks: a machine counts them with everyone else’s. We show rounded totals, from 10 people or more.',
        'Words: a person reads them. Others may see some of your words only if you say yes. Two people check them first.',
        'The people who helped you do not see your answers. Nor does your family.',
        'If you share a phone, close the page when you are done. The phone may list it in its history.',
      ],
    },
    {
      heading: 'When we must tell someone',
      slip: true,
      say: [
        'You can tell us if someone is being hurt. You can tell us who and where.',
        'Then we must tell people whose job is to keep people safe. We cannot keep that to ourselves.',
        'Nobody reads this right now. If you need help now, tap Get help now.',
      ],
    },
    { heading: 'How long we keep it', slot: 'kept' },
    {
      heading: 'If you change your mind',
      say: [
        'Before you send, close the page, and we have nothing.',
        'We cannot find your answers by name. Until the round ends, your code can remove them.',
        'Words that have gone to our readers cannot be found again.',
      ],
    },
    {
      heading: 'Your rights',
      say: [
        'You can ask what we have about you. You can ask us to fix it, stop using it or delete it. You do not need a parent for this.',
        'No machine decides anything about you. We build no picture of you.',
      ],
      slot: 'protection',
    },
    { slot: 'complaining' },
    { slot: 'own' },
    { links: [links.ask, links.answers] },
    { slot: 'checked' },
  ],
}
