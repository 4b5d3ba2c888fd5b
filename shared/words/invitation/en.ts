import type { Invitation } from './invitation.ts'

/** English. */
export const en: Invitation = {
  lang: 'en-GB',
  heading: 'How have things been?',
  says: 'A few short questions. It takes about five minutes.',
  free: 'You do not have to. You can skip any question.',
  nameless: 'We do not ask your name.',
  unseen: 'Whoever gave you this cannot see your answers.',
  open: 'Open this: {link}',
  type: 'Go to {address} and type this code: {code}',
  scan: 'Scan the square with your phone. Or go to {address} and type the code.',
  until: 'You can do it until {day}.',
  later: 'Later you can see here what changed: {address}',
  sms: 'How have things been? A few short questions, 5 minutes. We do not ask your name. {link}',
  remind: 'Have you done it already? Thank you. Nobody can see who has, so this goes to everybody.',
  useYours: 'If not, there is still time. Use the card or link you were given.',
  poster: 'Your words belong here.',
  after:
    'Hello. The questions that we gave you a link to are closed now. Thank you, whether you answered or not. Nobody can tell us who did, so this goes to everybody. If there is anything you would like to talk about, you can ring us or write to us at any time.',
}
