import { links } from './links.ts'
import type { PublicPage } from './public-page.ts'

export const ask: PublicPage = {
  title: 'Ask us',
  heading: 'Ask us, or complain',
  parts: [
    {
      heading: 'If someone is being hurt now',
      say: ['Do not write to us. Call one of these.'],
      slot: 'help',
    },
    {
      heading: 'Ask us',
      say: [
        'You can ask us about these pages. You can tell us what is wrong with them. You do not have to say who you are.',
      ],
      slot: 'asking',
    },
    {
      heading: 'Complain about the help you had',
      say: [
        'Tell the people who gave you the help first, if you feel safe to. Or tell us. We can say who looks into it.',
        'A child can complain too. Someone you trust can do it for you.',
      ],
    },
    {
      heading: 'Complain about how we use what you told us',
      say: ['Ask the person who looks after data here.'],
      slot: 'protection',
    },
    {
      say: ['Not happy with what we said? You can go to the people who check on us.'],
      slot: 'complaining',
    },
    {
      heading: 'Take your answers out',
      say: [
        'You need the code we showed you after you sent. The page with your code has a link to where you use it.',
        'Without the code we cannot find your answers. We do not know which ones are yours.',
      ],
      links: [links.answers],
    },
  ],
}
