import type { PaperWords } from './paper-words.ts'

export const en: PaperWords = {
  how: 'Use a pen. Tick a box, or leave it empty. Changed your mind? Cross it out and tick another.',
  one: 'Tick one.',
  after: 'Only if you ticked {answers} in question {question}.',
  wrote: 'Only if you wrote something in question {question}.',
  otherwise: 'If not, go to question {next}.',
  otherwiseDone: 'If not, you are done.',
  sensitive: 'Nobody checks ticks one by one. If you want help, ring a number on page 1.',
  helpNow: 'If you need help now, ring a number on page 1.',
  who: 'One person sees this paper, to type it in. They are not one of the people who give these out. Then we shred it, unless someone is being hurt.',
  helper: 'Are you helping? Read it out. Let them choose. Write their own words, and none of yours.',
  sendBack: 'How to send it back',
  steps: [
    'Put it in an envelope, and close it.',
    'Post it to the address here, or hand in the closed envelope.',
    'Nobody on the way may open it.',
  ],
  by: 'Please send it soon. It must be there before {day}.',
  noTakingOut: 'Once you send it, we cannot take your answers out. Nothing on it says whose they are.',
  web: 'Rather use a phone? Scan the square, or go to this address:',
  number: 'Form number {number}',
  more: 'Need more room? Write on the back.',
  done: 'That is all. Thank you.',
}
