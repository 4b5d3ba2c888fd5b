import { links } from './links.ts'
import type { PublicPage } from './public-page.ts'

export const about: PublicPage = {
  title: 'About',
  heading: 'About these pages',
  parts: [
    {
      say: ['Here we say who asks, and what we do with your answers. We say how to reach us.'],
      links: [links.answers, links.survey, links.ask, links.accessibility],
    },
    {
      heading: 'Your privacy',
      say: ['We wrote it four times. Pick the one that suits you.'],
      links: [links.picture, links.child, links.teen, links.adult],
    },
    { heading: 'What came of it', links: [links.changes] },
  ],
}
