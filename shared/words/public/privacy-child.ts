import { links } from './links.ts'
import type { PublicPage } from './public-page.ts'

export const privacyChild: PublicPage = {
  title: 'Privacy',
  heading: 'You and your answers',
  parts: [
    {
      heading: 'Who are we?',
      say: ['We are people who want the help for children to get better.'],
      slot: 'controller',
    },
    {
      heading: 'Do I have to?',
      say: ['No. You choose. You can skip a question. You can stop when you like. Nobody will be cross.'],
    },
    {
      heading: 'Do you know who I am?',
      say: [
        'No. We do not ask your name, your school or your birthday.',
        'Your words can give a clue about you. Leave out names if you do not want that.',
        'If a grown-up helps you, they see what you pick.',
      ],
    },
    {
      heading: 'Who sees what I say?',
      say: [
        'A machine counts what all the children picked. We only look at the totals.',
        'A person reads the words you write. Not your helper, and not your family.',
      ],
    },
    {
      heading: 'When do you tell someone?',
      slip: true,
      say: [
        'Is someone hurting you, or another person? You can tell us who and where.',
        'Then we must tell people whose job is to keep children safe.',
        'We cannot read it right now. Do you need help now? Tap Get help now.',
      ],
    },
    {
      heading: 'How long do you keep it?',
      say: [
        'What you picked: until the round ends and all is counted. If only a few children answer, it waits in a locked box for more.',
        'What you wrote: until a person has read it and done what is needed. Then we delete it.',
      ],
    },
    {
      heading: 'What if I change my mind?',
      say: [
        'Before you send, close the page. Then we get nothing.',
        'After you send, ask for a code. The code takes your answers out until the round ends.',
      ],
    },
    { slot: 'own' },
    {
      heading: 'Can I ask or complain?',
      say: ['Yes. A grown-up you trust can help you.'],
      links: [links.ask, links.answers],
    },
    { slot: 'checked' },
  ],
}
