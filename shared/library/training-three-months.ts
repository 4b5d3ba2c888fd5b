import type { Survey } from '../survey/survey.ts'
import { bridge, permission } from './common-questions.ts'
import { optionsFrom } from './options-from.ts'
import { neverToAlways, notAtAllToALot, notAtAllToCompletely } from './scales.ts'

/** Our own starter survey for three months after a course. Not yet checked with people who took one. */
export const trainingThreeMonths: Survey = {
  id: 'training-three-months',
  title: 'Three months after a course',
  audience: 'Practitioners, three months after a course',
  voice: 'staff',
  language: 'en',
  anchor: {
    text: 'Think back to just before {course}.',
    before: 'f1-then',
  },
  questions: [
    {
      id: 'f1-then',
      kind: 'scale',
      pair: 'f1',
      when: 'then',
      text: 'Back then, how sure were you about {topic}?',
      label: 'Being sure of the course’s topic',
      options: notAtAllToCompletely,
      reported: true,
      measures: 'confidence in the course’s topic, three months on',
    },
    bridge('f-bridge'),
    {
      id: 'f1-now',
      kind: 'scale',
      pair: 'f1',
      when: 'now',
      text: 'How sure are you about {topic} now?',
      label: 'Being sure of the course’s topic',
      options: notAtAllToCompletely,
      reported: true,
      measures: 'confidence in the course’s topic, three months on',
    },
    {
      id: 'f2',
      kind: 'scale',
      text: 'How often have you used what you learned?',
      label: 'Using what was learned',
      options: neverToAlways,
      na: [{ id: 'i-have-had-no-chance-to-use-it', text: 'I have had no chance to use it' }],
      reported: true,
      measures: 'use in practice',
    },
    {
      id: 'f3',
      kind: 'scale',
      text: 'How much did using it help children or families?',
      label: 'How much it helped families',
      options: notAtAllToALot,
      showIf: { question: 'f2', any: ['not-often', 'sometimes', 'often', 'always'] },
      reported: true,
      measures: 'difference for children, worker’s view',
    },
    {
      id: 'f4',
      kind: 'many',
      text: 'What made it hard to use?',
      label: 'What made it hard',
      options: [
        ...optionsFrom(
          'Too little time',
          'Too few chances to use it',
          'Support from my manager',
          'Systems or forms',
          'Not feeling sure enough',
          'Something else',
        ),
        { id: 'nothing', text: 'Nothing', exclusive: true },
      ],
      reported: true,
      measures: 'barriers to use',
    },
    {
      id: 'f5',
      kind: 'text',
      text: 'What is one thing you did in a new way? What did it change? Do not name anyone. Do not describe a family.',
      label: 'One thing done in a new way',
      reported: true,
      measures: 'one example from practice',
    },
    permission('f-permission', ['f5']),
  ],
}
