import { optionsFrom } from './options-from.ts'

// Every scale runs from low to high.
export const badlyToWell = optionsFrom('Very badly', 'Badly', 'OK', 'Well', 'Very well')
export const badToGood = optionsFrom('Very bad', 'Bad', 'OK', 'Good', 'Very good')
export const notGoodToReallyGood = optionsFrom('Not good', 'OK', 'Good', 'Really good')
export const notAtAllToCompletely = optionsFrom('Not at all', 'A little', 'Fairly', 'Very', 'Completely')
export const notAtAllToFully = optionsFrom('Not at all', 'A little', 'Partly', 'Mostly', 'Fully')
export const notAtAllToALot = optionsFrom('Not at all', 'A little', 'Some', 'A lot')
export const notAtAllToAGreatDeal = optionsFrom('Not at all', 'A little', 'Quite a lot', 'A great deal')
export const noneToALot = optionsFrom('None', 'A little', 'Some', 'A lot')
export const neverToAlways = optionsFrom('Never', 'Not often', 'Sometimes', 'Often', 'Always')
export const neverToAlwaysInFour = optionsFrom('Never', 'Sometimes', 'Most times', 'Always')
export const worseToBetter = optionsFrom(
  'A lot worse',
  'A bit worse',
  'The same',
  'A bit better',
  'A lot better',
)
export const notAsGoodToBetter = optionsFrom('Not as good', 'The same', 'Better')
export const sadToHappy = optionsFrom('Sad', 'In the middle', 'Happy')
export const noToYes = optionsFrom('No', 'Partly', 'Yes')
export const noSometimesYes = optionsFrom('No', 'Sometimes', 'Yes')
export const noABitYes = optionsFrom('No', 'A bit', 'Yes')
export const noToYesALot = optionsFrom('No', 'A little', 'Yes, a lot')
export const noToManyTimes = optionsFrom('No', 'Once or twice', 'Many times')
export const noToALot = optionsFrom('No', 'A little', 'A lot')
