import { links } from './links.ts'
import type { PublicPage } from './public-page.ts'

/** After the model statement for public bodies. Whoever changes what the pages can do changes this, and its date. */
export const accessibility: PublicPage = {
  title: 'Accessibility',
  heading: 'Can everyone use these pages?',
  parts: [
    {
      say: [
        'This is our accessibility statement. It covers the pages for families, the pages for everyone, and the pages for staff.',
      ],
      slot: 'runs',
    },
    {
      heading: 'What you should be able to do',
      list: [
        'Make the text four times bigger without losing any.',
        'Use a small phone, 320 dots wide, without scrolling sideways.',
        'Use a keyboard for everything.',
        'Use your own colours, or dark mode.',
        'Answer a survey without scripts.',
        'Read short words and sentences.',
        'Take all the time you need. Stop and skip as you like.',
        'Print these pages.',
      ],
    },
    {
      say: ['AbilityNet can help you make your device easier to use.'],
      links: [{ to: 'https://mcmw.abilitynet.org.uk', text: 'My Computer My Way, from AbilityNet' }],
    },
    {
      heading: 'What does not work yet',
      list: [
        'There are no films in British Sign Language.',
        'These pages are in English only. They are not read aloud.',
        'The charts for staff have a table beside them. Some of those tables are wide and scroll.',
      ],
    },
    { heading: 'Languages of the surveys', slot: 'languages' },
    {
      heading: 'If you need it another way',
      say: [
        'You can ask for paper, large print, easy read, sound or another language. Tell us what you need. You can also tell us here what does not work.',
      ],
      slot: 'asking',
    },
    {
      heading: 'If you are not happy with our answer',
      say: [
        'The Equality and Human Rights Commission makes sure that public bodies keep to the rules. The rules are the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.',
        'Call the Equality Advisory and Support Service on 0808 800 0082. They are free and not part of us.',
      ],
      links: [
        { to: 'https://www.equalityadvisoryservice.com', text: 'Equality Advisory and Support Service' },
      ],
    },
    {
      heading: 'How well we keep to the rules',
      say: [
        'The rules ask for the Web Content Accessibility Guidelines, version 2.2, level AA. We say “partly”, because nobody outside has checked.',
        'Our own tests find no faults in what a machine can test. A machine can test only a part.',
      ],
    },
    {
      heading: 'How we tested',
      list: [
        'A program (axe) looks at every kind of page each time we change something. It looks on a small phone, on a big screen, in the dark and with forced colours.',
        'A robot fills in a whole survey with the keys alone.',
        'No disabled person has tried the pages yet. Nobody has tried them with a screen reader yet. No outside expert has checked them yet.',
      ],
    },
    {
      say: ['We wrote this on 23 November 2026. We look at it again when the pages change, and once a year.'],
      links: [links.ask],
    },
  ],
}
