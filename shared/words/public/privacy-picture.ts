import { links } from './links.ts'
import type { PublicPage } from './public-page.ts'

export const privacyPicture: PublicPage = {
  title: 'Privacy',
  heading: 'You and your answers',
  parts: [
    {
      say: ['A grown-up can read this with you.'],
      steps: [
        { draw: 'talk', say: 'We ask: how was the help you had?' },
        { draw: 'door', say: 'You choose. You can say no. You can stop.' },
        { draw: 'badge', say: 'We do not ask your name.' },
        { draw: 'envelope', say: 'What you pick goes in a closed letter.' },
        { draw: 'count', say: 'We count what all the children picked.' },
        { draw: 'key', say: 'Then we throw away the key. Nobody can open your letter.' },
        { draw: 'reader', say: 'A grown-up reads the words you write.' },
        {
          draw: 'home',
          say: 'Is someone hurting you? You can tell us. Then we must tell a grown-up who keeps children safe.',
        },
        { draw: 'ask', say: 'Do you want to know more? Ask a grown-up you trust.' },
      ],
    },
    { slot: 'own' },
    { heading: 'For your grown-up', slot: 'controller', links: [links.adult] },
    { slot: 'checked' },
  ],
}
