import type { Question } from '../survey/question.ts'
import { optionsFrom } from './options-from.ts'

/** The words between the questions about then and those about now. */
export const bridge = (id: string): Question => ({
  id,
  kind: 'statement',
  text: 'Now think about these days.',
  easy: 'That was then.\nNow think of these days.',
  reported: false,
  measures: 'none: turns from then to now',
})

/** Asked of those who wrote in one of these text boxes. */
export const permission = (id: string, typed: string[]): Question => ({
  id,
  kind: 'one',
  text: 'May we show your words to others? We take out names first.',
  easy: 'Can we show your words to others?\nWe take out names first.',
  label: 'Permission to show the words',
  options: optionsFrom('No', 'Yes'),
  showIf: { typed },
  always: false,
  reported: false,
  measures: 'permission to show the words; sealed with them; no answer means no',
})

export const whoHelped = (id: string): Question => ({
  id,
  kind: 'one',
  text: 'Did someone help you do this?',
  easy: 'Did someone help you?',
  label: 'Who helped to answer',
  options: [
    ...optionsFrom('No', 'Family or friend'),
    { id: 'the-worker-who-helped-us', text: 'The worker who helped us', easy: 'Our worker' },
    ...optionsFrom('Someone else'),
  ],
  reported: true,
  measures: 'who helped to answer; replies helped by the worker are told apart',
})
