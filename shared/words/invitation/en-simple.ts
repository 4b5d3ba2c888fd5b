import type { Invitation } from './invitation.ts'

/** Easy read. */
export const enSimple: Invitation = {
  lang: 'en-GB',
  heading: 'How have things been?',
  says: 'These are a few short questions. They take 5 minutes.',
  free: 'You do not have to do it. You can miss out any question.',
  nameless: 'We do not ask your name.',
  unseen: 'The person who gave you this will not see what you say.',
  open: 'Open this: {link}',
  type: 'Go to {address}. Then type this code: {code}',
  scan: 'Point your phone at the square. Or go to {address} and type the code.',
  until: 'You can do it until {day}.',
  later: 'Later you can see what changed. Go to {address}',
  sms: 'How have things been? These are a few short questions. They take 5 minutes. We do not ask your name. {link}',
  remind: 'Have you done it? Thank you. We cannot see who has done it. So we send this to everyone.',
  useYours: 'Not done it yet? You still can. Use your card or your link.',
  poster: 'Your words belong here.',
  after:
    'Hello. The questions are closed now. Thank you if you answered. It is fine if you did not. Nobody can tell us who did. So we send this to everybody. Would you like to talk about something? You can ring us or write to us at any time.',
}
