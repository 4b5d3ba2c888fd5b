import type { Survey } from '../survey/survey.ts'

/** Our own starter survey for parents and carers. Not yet checked with parents. */
export const parentCarer: Survey = {
  id: 'parent-carer',
  title: 'For parents and carers',
  audience: 'Parents and carers',
  language: 'en',
  anchor: {
    text: 'Think back to just before the help began.',
    easy: 'Think back.\nThink of just before the help began.',
    before: 'p1-then',
  },
  questions: [
    {
      id: 'p0',
      kind: 'statement',
      text: 'If you have more than one child, please think of just one. Think of the child the help was mostly for. If it was for all, think of the one whose birthday is next.',
      easy: 'You may have more than one child.\nPlease think of just one.\nThink of the child the help was mostly for.\nThe help may be for all your children.\nThen think of the one whose birthday is next.',
      reported: false,
      measures: 'none: says which child to think of',
    },
    {
      id: 'p1-then',
      kind: 'scale',
      pair: 'p1',
      when: 'then',
      text: 'Before the help began, how well was your family getting on at home?',
      easy: 'Think of before the help began.\nHow well did your family get on at home?',
      options: [
        {
          id: 'very-badly',
          text: 'Very badly',
        },
        {
          id: 'badly',
          text: 'Badly',
        },
        {
          id: 'ok',
          text: 'OK',
        },
        {
          id: 'well',
          text: 'Well',
        },
        {
          id: 'very-well',
          text: 'Very well',
        },
      ],
      core: 'home',
      reported: true,
      measures: 'family life (need heading 5)',
      label: 'Getting on at home',
    },
    {
      id: 'p2-then',
      kind: 'scale',
      pair: 'p2',
      when: 'then',
      text: 'Back then, how well were you coping as a parent or carer?',
      easy: 'Think of being a parent or carer.\nBack then, how well did you cope?',
      options: [
        {
          id: 'very-badly',
          text: 'Very badly',
        },
        {
          id: 'badly',
          text: 'Badly',
        },
        {
          id: 'ok',
          text: 'OK',
        },
        {
          id: 'well',
          text: 'Well',
        },
        {
          id: 'very-well',
          text: 'Very well',
        },
      ],
      reported: true,
      measures: 'coping as a parent (need headings 3, 5)',
      label: 'Coping as a parent or carer',
    },
    {
      id: 'p3-then',
      kind: 'scale',
      pair: 'p3',
      when: 'then',
      text: 'Back then, how was your child feeling most days?',
      easy: 'Back then, how did your child feel most days?',
      options: [
        {
          id: 'very-bad',
          text: 'Very bad',
        },
        {
          id: 'bad',
          text: 'Bad',
        },
        {
          id: 'ok',
          text: 'OK',
        },
        {
          id: 'good',
          text: 'Good',
        },
        {
          id: 'very-good',
          text: 'Very good',
        },
      ],
      core: 'feelings',
      reported: true,
      measures: 'child’s feelings, parent’s view (need heading 3)',
      label: 'The child’s feelings most days',
    },
    {
      id: 'p4-then',
      kind: 'scale',
      pair: 'p4',
      when: 'then',
      text: 'Back then, how was school or nursery going for your child?',
      easy: 'Think of school or nursery back then.\nHow was it for your child?',
      options: [
        {
          id: 'very-bad',
          text: 'Very bad',
        },
        {
          id: 'bad',
          text: 'Bad',
        },
        {
          id: 'ok',
          text: 'OK',
        },
        {
          id: 'good',
          text: 'Good',
        },
        {
          id: 'very-good',
          text: 'Very good',
        },
      ],
      na: [
        {
          id: 'not-at-school',
          text: 'Not at school or nursery then',
        },
      ],
      reported: true,
      measures: 'school and early years (need headings 1, 2)',
      label: 'School or nursery',
    },
    {
      id: 'p5a-then',
      kind: 'scale',
      pair: 'p5a',
      when: 'then',
      text: 'Back then, how well were you managing with money?',
      easy: 'Back then, how well did you manage with money?',
      options: [
        {
          id: 'very-badly',
          text: 'Very badly',
        },
        {
          id: 'badly',
          text: 'Badly',
        },
        {
          id: 'ok',
          text: 'OK',
        },
        {
          id: 'well',
          text: 'Well',
        },
        {
          id: 'very-well',
          text: 'Very well',
        },
      ],
      reported: true,
      measures: 'money (need heading 10)',
      label: 'Managing with money',
    },
    {
      id: 'p5b-then',
      kind: 'scale',
      pair: 'p5b',
      when: 'then',
      text: 'Back then, how settled was your home?',
      hint: 'We mean the place where you live.',
      options: [
        {
          id: 'not-at-all',
          text: 'Not at all',
        },
        {
          id: 'a-little',
          text: 'A little',
        },
        {
          id: 'fairly',
          text: 'Fairly',
        },
        {
          id: 'very',
          text: 'Very',
        },
        {
          id: 'completely',
          text: 'Completely',
        },
      ],
      reported: true,
      measures: 'housing (need heading 9)',
      label: 'A settled home',
    },
    {
      id: 'p-bridge',
      kind: 'statement',
      text: 'Now think about these days.',
      easy: 'That was then.\nNow think of these days.',
      reported: false,
      measures: 'none: turns from then to now',
    },
    {
      id: 'p1-now',
      kind: 'scale',
      pair: 'p1',
      when: 'now',
      text: 'How well is your family getting on at home now?',
      easy: 'How well does your family get on at home now?',
      options: [
        {
          id: 'very-badly',
          text: 'Very badly',
        },
        {
          id: 'badly',
          text: 'Badly',
        },
        {
          id: 'ok',
          text: 'OK',
        },
        {
          id: 'well',
          text: 'Well',
        },
        {
          id: 'very-well',
          text: 'Very well',
        },
      ],
      core: 'home',
      reported: true,
      measures: 'family life (need heading 5)',
      label: 'Getting on at home',
    },
    {
      id: 'p2-now',
      kind: 'scale',
      pair: 'p2',
      when: 'now',
      text: 'How well are you coping as a parent or carer now?',
      easy: 'Think of being a parent or carer.\nHow well do you cope now?',
      options: [
        {
          id: 'very-badly',
          text: 'Very badly',
        },
        {
          id: 'badly',
          text: 'Badly',
        },
        {
          id: 'ok',
          text: 'OK',
        },
        {
          id: 'well',
          text: 'Well',
        },
        {
          id: 'very-well',
          text: 'Very well',
        },
      ],
      reported: true,
      measures: 'coping as a parent (need headings 3, 5)',
      label: 'Coping as a parent or carer',
    },
    {
      id: 'p3-now',
      kind: 'scale',
      pair: 'p3',
      when: 'now',
      text: 'How is your child feeling most days now?',
      easy: 'How does your child feel most days now?',
      options: [
        {
          id: 'very-bad',
          text: 'Very bad',
        },
        {
          id: 'bad',
          text: 'Bad',
        },
        {
          id: 'ok',
          text: 'OK',
        },
        {
          id: 'good',
          text: 'Good',
        },
        {
          id: 'very-good',
          text: 'Very good',
        },
      ],
      core: 'feelings',
      reported: true,
      measures: 'child’s feelings, parent’s view (need heading 3)',
      label: 'The child’s feelings most days',
    },
    {
      id: 'p4-now',
      kind: 'scale',
      pair: 'p4',
      when: 'now',
      text: 'How is school or nursery going for your child now?',
      easy: 'Think of school or nursery now.\nHow is it for your child?',
      options: [
        {
          id: 'very-bad',
          text: 'Very bad',
        },
        {
          id: 'bad',
          text: 'Bad',
        },
        {
          id: 'ok',
          text: 'OK',
        },
        {
          id: 'good',
          text: 'Good',
        },
        {
          id: 'very-good',
          text: 'Very good',
        },
      ],
      na: [
        {
          id: 'not-at-school',
          text: 'Not at school or nursery now',
        },
      ],
      reported: true,
      measures: 'school and early years (need headings 1, 2)',
      label: 'School or nursery',
    },
    {
      id: 'p5a-now',
      kind: 'scale',
      pair: 'p5a',
      when: 'now',
      text: 'How well are you managing with money now?',
      easy: 'How well do you manage with money now?',
      options: [
        {
          id: 'very-badly',
          text: 'Very badly',
        },
        {
          id: 'badly',
          text: 'Badly',
        },
        {
          id: 'ok',
          text: 'OK',
        },
        {
          id: 'well',
          text: 'Well',
        },
        {
          id: 'very-well',
          text: 'Very well',
        },
      ],
      reported: true,
      measures: 'money (need heading 10)',
      label: 'Managing with money',
    },
    {
      id: 'p5b-now',
      kind: 'scale',
      pair: 'p5b',
      when: 'now',
      text: 'How settled is your home now?',
      hint: 'We mean the place where you live.',
      options: [
        {
          id: 'not-at-all',
          text: 'Not at all',
        },
        {
          id: 'a-little',
          text: 'A little',
        },
        {
          id: 'fairly',
          text: 'Fairly',
        },
        {
          id: 'very',
          text: 'Very',
        },
        {
          id: 'completely',
          text: 'Completely',
        },
      ],
      reported: true,
      measures: 'housing (need heading 9)',
      label: 'A settled home',
    },
    {
      id: 'p6',
      kind: 'scale',
      text: 'How often did the people helping you listen to you?',
      easy: 'Think of the people who helped you.\nDid they listen to you?',
      options: [
        {
          id: 'never',
          text: 'Never',
        },
        {
          id: 'not-often',
          text: 'Not often',
        },
        {
          id: 'sometimes',
          text: 'Sometimes',
        },
        {
          id: 'often',
          text: 'Often',
        },
        {
          id: 'always',
          text: 'Always',
        },
      ],
      core: 'listened-to',
      reported: true,
      measures: 'listened to',
      label: 'Being listened to',
    },
    {
      id: 'p7',
      kind: 'scale',
      text: 'How often did the people helping you work together as one team?',
      easy: 'Think of the people who helped you.\nDid they work as one team?',
      options: [
        {
          id: 'never',
          text: 'Never',
        },
        {
          id: 'not-often',
          text: 'Not often',
        },
        {
          id: 'sometimes',
          text: 'Sometimes',
        },
        {
          id: 'often',
          text: 'Often',
        },
        {
          id: 'always',
          text: 'Always',
        },
      ],
      na: [
        {
          id: 'only-one-service-helped-us',
          text: 'Only one service helped us',
        },
      ],
      reported: true,
      measures: 'joined-up working',
      label: 'Working together as one team',
    },
    {
      id: 'p8a',
      kind: 'scale',
      text: 'Did you understand the plan?',
      easy: 'Was the plan clear to you?',
      options: [
        {
          id: 'no',
          text: 'No',
        },
        {
          id: 'partly',
          text: 'Partly',
        },
        {
          id: 'yes',
          text: 'Yes',
        },
      ],
      na: [
        {
          id: 'i-did-not-know-there-was-a-plan',
          text: 'I did not know there was a plan',
          easy: 'I did not know about a plan',
        },
      ],
      reported: true,
      measures: 'a plan the family understands',
      label: 'Understanding the plan',
    },
    {
      id: 'p8b',
      kind: 'scale',
      text: 'How much say did you have in the plan?',
      easy: 'Think of the plan.\nHow much say did you have?',
      options: [
        {
          id: 'none',
          text: 'None',
        },
        {
          id: 'a-little',
          text: 'A little',
        },
        {
          id: 'some',
          text: 'Some',
        },
        {
          id: 'a-lot',
          text: 'A lot',
        },
      ],
      na: [
        {
          id: 'i-did-not-know-there-was-a-plan',
          text: 'I did not know there was a plan',
          easy: 'I did not know about a plan',
        },
      ],
      core: 'say-in-plan',
      reported: true,
      measures: 'say in the plan',
      label: 'A say in the plan',
    },
    {
      id: 'p11',
      kind: 'scale',
      text: 'How often did people respect your family’s faith, culture and way of life?',
      easy: 'Think of your faith, culture and way of life.\nDid people respect them?',
      options: [
        {
          id: 'never',
          text: 'Never',
        },
        {
          id: 'not-often',
          text: 'Not often',
        },
        {
          id: 'sometimes',
          text: 'Sometimes',
        },
        {
          id: 'often',
          text: 'Often',
        },
        {
          id: 'always',
          text: 'Always',
        },
      ],
      reported: true,
      measures: 'respect for faith and culture',
      label: 'Respect for faith and culture',
    },
    {
      id: 'p9',
      kind: 'scale',
      text: 'Since the help began, how have things changed for your family?',
      easy: 'Think of before the help.\nThink of now.\nHow have things changed for your family?',
      options: [
        {
          id: 'a-lot-worse',
          text: 'A lot worse',
        },
        {
          id: 'a-bit-worse',
          text: 'A bit worse',
        },
        {
          id: 'the-same',
          text: 'The same',
        },
        {
          id: 'a-bit-better',
          text: 'A bit better',
        },
        {
          id: 'a-lot-better',
          text: 'A lot better',
        },
      ],
      core: 'change',
      reported: true,
      measures: 'change overall',
      label: 'How things have changed',
    },
    {
      id: 'p9-better',
      kind: 'scale',
      text: 'How much did the help make things better?',
      easy: 'Did the help make things better?',
      options: [
        {
          id: 'not-at-all',
          text: 'Not at all',
        },
        {
          id: 'a-little',
          text: 'A little',
        },
        {
          id: 'some',
          text: 'Some',
        },
        {
          id: 'a-lot',
          text: 'A lot',
        },
      ],
      showIf: {
        question: 'p9',
        any: ['a-bit-better', 'a-lot-better'],
      },
      reported: true,
      measures: 'what the help added, as the parent or carer felt it; told apart from p9-worse',
      label: 'How much the help made things better',
    },
    {
      id: 'p9-worse',
      kind: 'scale',
      text: 'Did the help make things worse?',
      options: [
        {
          id: 'not-at-all',
          text: 'Not at all',
        },
        {
          id: 'a-little',
          text: 'A little',
        },
        {
          id: 'some',
          text: 'Some',
        },
        {
          id: 'a-lot',
          text: 'A lot',
        },
      ],
      goodEnd: 'low',
      showIf: {
        question: 'p9',
        any: ['a-bit-worse', 'a-lot-worse'],
      },
      reported: true,
      measures: 'harm from the help, as the parent or carer felt it; told apart from p9-better',
      label: 'Whether the help made things worse',
    },
    {
      id: 'p10a',
      kind: 'text',
      text: 'What helped most?',
      reported: true,
      measures: 'own words',
      label: 'What helped most',
    },
    {
      id: 'p10b',
      kind: 'text',
      text: 'What got in the way?',
      reported: true,
      measures: 'own words',
      label: 'What got in the way',
    },
    {
      id: 'p-permission',
      kind: 'one',
      text: 'May we show your words to others? We take out names first.',
      easy: 'Can we show your words to others?\nWe take out names first.',
      options: [
        {
          id: 'no',
          text: 'No',
        },
        {
          id: 'yes',
          text: 'Yes',
        },
      ],
      showIf: {
        typed: ['p10a', 'p10b'],
      },
      always: false,
      reported: false,
      measures: 'permission to show the words; sealed with them; no answer means no',
      label: 'Permission to show the words',
    },
    {
      id: 'p-who',
      kind: 'one',
      text: 'Did someone help you do this?',
      easy: 'Did someone help you?',
      options: [
        {
          id: 'no',
          text: 'No',
        },
        {
          id: 'family-or-friend',
          text: 'Family or friend',
        },
        {
          id: 'the-worker-who-helped-us',
          text: 'The worker who helped us',
          easy: 'Our worker',
        },
        {
          id: 'someone-else',
          text: 'Someone else',
        },
      ],
      reported: true,
      measures: 'who helped to answer; replies helped by the worker are told apart',
      label: 'Who helped to answer',
    },
  ],
}
