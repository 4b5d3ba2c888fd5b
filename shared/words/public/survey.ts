import { links } from './links.ts'
import type { PublicPage } from './public-page.ts'

export const survey: PublicPage = {
  title: 'Who asks',
  heading: 'Who asks, and why',
  parts: [
    { slot: 'runs' },
    {
      heading: 'Why we ask',
      say: [
        'Families get help from schools, nurses, family workers and more. We want that help to be good.',
        'You know best how it was. So we ask you to look back.',
      ],
    },
    {
      heading: 'You choose',
      say: [
        'You do not have to take part. You can skip any question. You can stop at any time.',
        'Your help stays the same, if you answer or not.',
      ],
    },
    {
      heading: 'What happens with your answers',
      say: ['We count them all together. We look for what went well and what did not.'],
      slot: 'reading',
    },
    {
      heading: 'What comes of it',
      say: ['We write down what we learned. We tell everyone.'],
      links: [links.changes, links.answers],
    },
  ],
}
