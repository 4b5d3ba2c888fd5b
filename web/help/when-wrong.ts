import type { Role } from '#shared/settings/role.ts'

/** What can go wrong, what to do, and for whom it matters. */
export interface WhenWrong {
  title: string
  steps: readonly string[]
  roles: readonly Role[]
}

const handsOut: readonly Role[] = ['agency', 'participation-lead']
const works: readonly Role[] = ['agency', 'participation-lead', 'reader', 'safeguarding-lead']
const everybody: readonly Role[] = [
  ...works,
  'board',
  'scrutineer',
  'business-manager',
  'data-protection-officer',
]

export const whenWrong: readonly WhenWrong[] = [
  {
    title: 'The wrong survey was handed out, or to the wrong people',
    steps: [
      'Open the page of the hand-out. “Call back links, or close” stands at its end.',
      'Call back the links that were made together. They stop working at once. Answers that were already given stay.',
      'If all of it was wrong, close the hand-out and make a new one.',
      'Tell the participation lead, so that the results are read with care.',
    ],
    roles: handsOut,
  },
  {
    title: 'A sheet of links or cards is lost',
    steps: [
      'Look at a card of the same sheet: the first three symbols of its code name the sheet.',
      'Call back the links that begin with them, and make new ones.',
      'Nobody can read an answer with a link. Somebody who found it could only answer instead of the person it was for.',
    ],
    roles: handsOut,
  },
  {
    title: 'Somebody tells you about a harm to a child, or you read of one',
    steps: [
      'If somebody is in danger now, ring 999.',
      'Use your usual route for a worry about a child today. Do not wait for anything in this system.',
      'Do not try to find out here who wrote something. You cannot, and trying would break our promise.',
    ],
    roles: works,
  },
  {
    title: 'A family asks to have answers taken out',
    steps: [
      'While the round is open, they can do it with the code they asked for when they sent them.',
      'After it has closed, nobody can find one person’s answers. The privacy pages say so.',
      'You do not need to know who it is. Show them “About these pages” on the first page of the survey.',
    ],
    roles: handsOut,
  },
  {
    title: 'The numbers for help are wrong',
    steps: [
      'The business manager changes them under Set-up. Everybody else: tell them today.',
      'Families’ pages show the new numbers within a few minutes.',
    ],
    roles: everybody,
  },
  {
    title: 'A page shows “Something went wrong”',
    steps: [
      'Choose “Try again”. What you typed stays in this tab.',
      'If it goes on, tell those who run the system. Say when it was, and which page.',
    ],
    roles: everybody,
  },
]
