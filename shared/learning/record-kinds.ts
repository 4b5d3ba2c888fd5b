import type { Role } from '../settings/role.ts'
import type { Strand } from './lesson.ts'
import type { RecordKind } from './record.ts'

export interface RecordField {
  name: string
  label: string
  hint?: string
  /** A line, some sentences, a day, a whole number, or one of a few answers. */
  is: 'line' | 'text' | 'day' | 'number' | readonly { value: string; text: string }[]
  needed?: true
}

export interface Register {
  title: string
  /** What one of its entries is called. */
  one: string
  says: string
  /** Where a lesson from it belongs. */
  strand: Strand
  /** Each agency keeps its own, and sees no other’s. */
  ofAgency?: true
  writers: readonly Role[]
  /** The first is what the list shows. */
  fields: readonly RecordField[]
}

const ledTo: RecordField = {
  name: 'ledTo',
  label: 'What did it lead to?',
  is: [
    { value: 'nothing', text: 'Nothing yet' },
    { value: 'policy', text: 'A change of policy' },
    { value: 'training', text: 'Training' },
    { value: 'audit', text: 'An audit' },
    { value: 'other', text: 'Something else' },
  ],
}

/** The registers of the other strands: what is asked of each entry, and who writes in it. */
export const registers: Readonly<Record<RecordKind, Register>> = {
  challenge: {
    title: 'Issues and challenges',
    one: 'issue',
    says: 'What leaders and members raised, whom it challenged, and what came of it.',
    strand: 'leaders',
    writers: ['participation-lead', 'board', 'business-manager', 'safeguarding-lead'],
    fields: [
      { name: 'about', label: 'What is the issue?', is: 'text', needed: true },
      { name: 'raisedBy', label: 'Who raised it?', hint: 'An agency, or a role.', is: 'line', needed: true },
      { name: 'raisedOn', label: 'On which day?', is: 'day', needed: true },
      { name: 'forum', label: 'Where was it raised, or where does it belong?', is: 'line' },
      { name: 'challengeTo', label: 'Whom does it challenge?', hint: 'An agency, or a role.', is: 'line' },
      { name: 'response', label: 'What did they answer?', is: 'text' },
      { name: 'outcome', label: 'What came of it?', is: 'text' },
      ledTo,
    ],
  },
  enquiry: {
    title: 'Enquiries',
    one: 'enquiry',
    says: 'What was looked at when an indicator was at risk, and what was decided.',
    strand: 'performance',
    writers: ['business-manager', 'board'],
    fields: [
      { name: 'indicator', label: 'Which indicator is at risk?', is: 'line', needed: true },
      { name: 'why', label: 'What made you look?', is: 'text', needed: true },
      {
        name: 'lookedAt',
        label: 'What did you look at?',
        hint: 'Other indicators, cases, what people say.',
        is: 'text',
      },
      { name: 'found', label: 'What did you find?', is: 'text' },
      { name: 'decision', label: 'What was decided?', is: 'text' },
      {
        name: 'forBoard',
        label: 'Should the board hear of it?',
        is: [
          { value: 'yes', text: 'Yes' },
          { value: 'no', text: 'No' },
        ],
      },
      ledTo,
    ],
  },
  submission: {
    title: 'From practitioners',
    one: 'submission',
    says: 'What the people who do the work say, through somebody who speaks for them.',
    strand: 'practitioners',
    ofAgency: true,
    writers: ['agency', 'participation-lead'],
    fields: [
      { name: 'views', label: 'What do they say?', is: 'text', needed: true },
      {
        name: 'speaks',
        label: 'Who speaks for them?',
        hint: 'A role, not a name.',
        is: 'line',
        needed: true,
      },
      {
        name: 'gathered',
        label: 'How were their views gathered?',
        hint: 'For example: a team meeting, a survey, after a training.',
        is: 'text',
        needed: true,
      },
      { name: 'howMany', label: 'From how many people?', is: 'number' },
      { name: 'until', label: 'By which day?', is: 'day' },
      { name: 'asks', label: 'What do they ask for?', is: 'text' },
      ledTo,
    ],
  },
  strategy: {
    title: 'How agencies listen',
    one: 'way of listening',
    says: 'How each agency lets children and families take part.',
    strand: 'families',
    ofAgency: true,
    writers: ['agency', 'participation-lead'],
    fields: [
      { name: 'name', label: 'What is it called?', is: 'line', needed: true },
      { name: 'methods', label: 'How do children and families take part?', is: 'text', needed: true },
      { name: 'ages', label: 'Of which ages?', is: 'line' },
      { name: 'where', label: 'Where can it be read?', hint: 'An address, or a document.', is: 'line' },
      { name: 'lastUsed', label: 'When was it last used?', is: 'day' },
      { name: 'reviewOn', label: 'When is it looked at again?', is: 'day' },
    ],
  },
  finding: {
    title: 'What agencies found',
    one: 'finding',
    says: 'What children and families told an agency in its own work.',
    strand: 'families',
    ofAgency: true,
    writers: ['agency', 'participation-lead'],
    fields: [
      { name: 'found', label: 'What was found?', is: 'text', needed: true },
      { name: 'method', label: 'How was it asked?', is: 'text', needed: true },
      {
        name: 'howMany',
        label: 'Of about how many people?',
        hint: 'Round it. Leave it out when there were fewer than 10.',
        is: 'number',
      },
      { name: 'ages', label: 'Of which ages?', is: 'line' },
      { name: 'when', label: 'When?', hint: 'The last day of it.', is: 'day' },
      {
        name: 'quality',
        label: 'How much can be built on it?',
        is: [
          { value: 'much', text: 'Much: many were asked, in the same way' },
          { value: 'some', text: 'Some' },
          { value: 'little', text: 'Little: few were asked, or in different ways' },
        ],
        needed: true,
      },
      { name: 'where', label: 'Where can it be read?', hint: 'An address, or a document.', is: 'line' },
    ],
  },
  horizon: {
    title: 'Policy and research',
    one: 'entry',
    says: 'What changes in the country, what it means here, and what was decided about it.',
    strand: 'research',
    writers: ['participation-lead', 'business-manager'],
    fields: [
      { name: 'title', label: 'What is it?', is: 'line', needed: true },
      { name: 'publisher', label: 'Who published it?', is: 'line', needed: true },
      { name: 'published', label: 'On which day?', is: 'day' },
      { name: 'where', label: 'Where can it be read?', is: 'line' },
      { name: 'summary', label: 'What does it say?', is: 'text' },
      { name: 'implication', label: 'What does it mean here?', is: 'text', needed: true },
      {
        name: 'decision',
        label: 'What was decided?',
        is: [
          { value: 'open', text: 'Nothing yet' },
          { value: 'change', text: 'We change what we do' },
          { value: 'stay', text: 'We stay as we are' },
        ],
        needed: true,
      },
      { name: 'why', label: 'Why?', is: 'text' },
      ledTo,
    ],
  },
}
