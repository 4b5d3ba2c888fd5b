import { links } from './links.ts'
import type { PublicPage } from './public-page.ts'

export const privacyAdult: PublicPage = {
  title: 'Privacy',
  heading: 'Privacy notice',
  parts: [
    { heading: 'Who is in charge of the data', slot: 'controller' },
    { say: ['A person there looks after data. You can reach them here.'], slot: 'protection' },
    {
      heading: 'You choose',
      say: [
        'You do not have to take part. You can skip any question and stop at any time.',
        'The help your family gets stays the same, if you answer or not.',
      ],
    },
    {
      heading: 'What we collect',
      list: [
        'What you tick. This can be about health, home life, or your family’s background.',
        'What you write. This can name you or other people, if you choose to.',
        'Which agency gave you the link. For words you write, also the day.',
      ],
    },
    {
      heading: 'What we do not collect',
      list: [
        'Your name, address, e-mail, phone number or date of birth.',
        'Your device, its internet address or where you are. The network needs that address to send you a page. We keep no record of it.',
        'The time you sent your answers.',
        'Cookies. While you answer, your browser keeps a draft, and the code in your link. It forgets both when you close the tab.',
      ],
    },
    {
      heading: 'Why we use it, and the law',
      say: [
        'We look for what went well in early help, and what did not. Then we make it better. We also act if someone is at risk.',
        'We do this as a public task. The law calls it UK GDPR Article 6(1)(e). The Children Act 2004 gives us that task.',
        'Some answers are about health or other private things. We may use them for reasons of substantial public interest. This is UK GDPR Article 9(2)(g), with Schedule 1 of the Data Protection Act 2018. It covers public tasks set by law (paragraph 6). It covers keeping children and people at risk safe (paragraph 18).',
      ],
    },
    {
      heading: 'Who sees it',
      list: [
        'A machine opens and counts the ticks once, when the round ends. People see rounded totals, and only if 10 or more answered.',
        'A few named readers read the words. The people who helped your family are not among them.',
        'Others see your words only if you said yes. Two people check them first, so that they do not show who you are.',
        'If someone is at risk, we tell those who must act. That can be children’s services, the police or a doctor.',
        'The board and the public see totals, and what we learned from them.',
      ],
    },
    {
      heading: 'Where it is kept',
      say: [
        'Amazon Web Services keeps it for us, in London. It works for us and may not use the data for itself.',
        'Pages and sealed answers can pass through its network in other countries on the way. If your phone cannot seal, your answers pass through it under the normal lock of the web.',
      ],
    },
    { heading: 'How long we keep it', slot: 'kept' },
    {
      heading: 'Your rights',
      say: [
        'We cannot find your answers by name. Until the round ends, your code can remove them.',
        'You can ask us for a copy of what we have about you. You can ask us to correct it, delete it or limit how we use it. You can object to our using it.',
        'We can only do this if we can find it. For words you wrote, tell us what they said and about when. We will look for them.',
        'No machine decides anything about you. We do no profiling.',
      ],
    },
    {
      heading: 'If you are not happy',
      say: ['Tell us first, please. We will look into it and answer you.'],
      slot: 'asking',
    },
    { slot: 'complaining' },
    { slot: 'own' },
    { links: [links.answers, links.ask] },
    { slot: 'checked' },
  ],
}
