import type { ChoiceQuestion } from '../survey/question.ts'
import { optionsFrom } from './options-from.ts'
import { noToALot } from './scales.ts'

export interface AboutYou {
  /** The surveys that may ask it. */
  forms: string[]
  /** Why we ask, for the person who answers. */
  reason: string
  question: ChoiceQuestion
}

/**
 * Questions about the person who answers. No starter survey asks any: a partnership turns each on itself,
 * and each one turned on lowers what can be shown. Not here: the age band, which the survey tells, the
 * agency, which the link tells, and the language, which the page tells.
 */
export const aboutYou: AboutYou[] = [
  {
    forms: ['young-12-17', 'parent-carer'],
    reason: 'So we can see if help is good in each area.',
    question: {
      id: 'about-area',
      kind: 'one',
      text: 'Which area do you live in?',
      easy: 'Where do you live?',
      label: 'Area',
      options: [
        { id: 'area1', text: '{area1}' },
        { id: 'area2', text: '{area2}' },
        { id: 'area3', text: '{area3}' },
      ],
      reported: true,
      measures: 'area, three large ones at most',
    },
  },
  {
    forms: ['young-12-17', 'parent-carer'],
    reason: 'So we can see if help works for everyone.',
    question: {
      id: 'about-gender',
      kind: 'one',
      text: 'Which of these fits you best?',
      easy: 'Which one are you?',
      label: 'Gender',
      options: optionsFrom('Girl or woman', 'Boy or man', 'Another way'),
      reported: true,
      measures: 'gender',
    },
  },
  {
    forms: ['young-12-17', 'parent-carer'],
    reason: 'So we can see if help works for disabled people.',
    question: {
      id: 'about-disability',
      kind: 'scale',
      text: 'Do you find it harder to do things because of a health problem or disability?',
      easy: 'Think of your health, or a disability.\nDoes it make things harder to do?',
      label: 'Health problem or disability',
      options: noToALot,
      goodEnd: 'none',
      reported: true,
      measures: 'disability',
    },
  },
  {
    forms: ['young-12-17', 'parent-carer'],
    reason: 'So we can see if help is fair to each group.',
    question: {
      id: 'about-ethnic-group',
      kind: 'one',
      text: 'Which ethnic group do you belong to?',
      easy: 'Which ethnic group are you?',
      label: 'Ethnic group',
      options: optionsFrom(
        'Asian or Asian British',
        'Black, Black British, Caribbean or African',
        'Mixed or more than one group',
        'White',
        'Another group',
      ),
      reported: true,
      measures: 'ethnic group, five headings',
    },
  },
  {
    forms: ['training', 'training-three-months'],
    reason: 'So we can see who the training reaches.',
    question: {
      id: 'about-work',
      kind: 'one',
      text: 'Which is closest to your work?',
      label: 'Kind of work',
      options: optionsFrom(
        'School or early years',
        'Health',
        'Police or probation',
        'Council',
        'Charity or community group',
        'Something else',
      ),
      reported: true,
      measures: 'role group',
    },
  },
]
