import type { Option } from '../survey/question.ts'

/** Options from low to high, each with its words as its id: “Very badly” is `very-badly`. */
const inOrder = (...texts: string[]): Option[] =>
  texts.map((text) => ({ id: text.toLowerCase().replaceAll(' ', '-'), text }))

export const badlyToWell = inOrder('Very badly', 'Badly', 'OK', 'Well', 'Very well')
export const badToGood = inOrder('Very bad', 'Bad', 'OK', 'Good', 'Very good')
export const notAtAllToCompletely = inOrder('Not at all', 'A little', 'Fairly', 'Very', 'Completely')
export const notAtAllToALot = inOrder('Not at all', 'A little', 'Some', 'A lot')
export const noneToALot = inOrder('None', 'A little', 'Some', 'A lot')
export const neverToAlways = inOrder('Never', 'Not often', 'Sometimes', 'Often', 'Always')
export const worseToBetter = inOrder('A lot worse', 'A bit worse', 'The same', 'A bit better', 'A lot better')
export const noToYes = inOrder('No', 'Partly', 'Yes')
