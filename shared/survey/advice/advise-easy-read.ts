import { sentences } from '../../words/reading-age.ts'
import { isChoice } from '../options-of.ts'
import { eachQuestion } from './each-question.ts'

const longLine = 9 // words

/** Where easy read, which is for families, would say a long sentence as it is; and what a results page would have no short name for. */
export const adviseEasyRead = eachQuestion((question, { voice }) => {
  const { text, easy, label } = question
  if (
    voice !== 'staff' &&
    !easy &&
    sentences(text).some((sentence) => sentence.split(/\s+/).length > longLine)
  )
    return 'Easy read says this as it stands. Write it in short lines, one thing a line.'
  if (isChoice(question) && question.reported && !label && text.length > 60)
    return 'Give it a short name: on a results page there is no room for the whole question.'
  return undefined
}, 'easy')
