import type { Settings } from '../settings/settings.ts'
import { childrensCode } from './childrens-code.ts'
import { dataFlows } from './data-flows.ts'
import { keptRows } from './kept-rows.ts'
import { risks } from './risks.ts'
import { signOff } from './sign-off.ts'
import { type Template, toFill } from './template.ts'
import { whoIsWho } from './who-is-who.ts'

/** After the seven steps of the regulator’s own template. */
export function makeAssessment(settings: Settings): Template {
  const { name, controller, officer, agencies, readWithin, lead, deputy } = whoIsWho(settings)
  return {
    title: 'Data protection impact assessment',
    sections: [
      {
        heading: '1. Why an assessment is needed',
        blocks: [
          {
            say: `${name} asks children, young people, parents and carers to look back at the early help they had. ${controller} is the controller.`,
          },
          {
            say: 'It is needed because children are asked online, because answers can be about health, family life and harm, and because the families are vulnerable.',
          },
        ],
      },
      {
        heading: '2. What is done with data',
        blocks: [
          dataFlows,
          {
            list: [
              'Whose data: children, young people, parents and carers who answer; people they write about; staff who sign in.',
              'What data: ticks on how things were and are, and on the help; words; an age band and similar, where a survey asks for them. Special category data is likely; data about crimes is possible.',
              `How many: ${toFill('families expected in a round, rounds in a year')}`,
              `Who hands out links: ${agencies.join('; ')}.`,
              `Who reads words: named readers, within ${readWithin}. Safeguarding lead: ${lead}. Deputy: ${deputy}.`,
              'Processor: Amazon Web Services, region London (eu-west-2). Its content network can carry pages and envelopes through other countries in transit.',
              `Processor terms and their date: ${toFill('reference')}`,
            ],
          },
          keptRows(settings),
        ],
      },
      {
        heading: '3. Who was asked',
        blocks: [
          {
            list: [
              `Children and young people: ${toFill('who, when, what they said, what changed')}`,
              `Parents and carers: ${toFill('who, when, what they said, what changed')}`,
              `Agencies and staff: ${toFill('who, when, what they said, what changed')}`,
              `Data protection officer: ${officer}. Advice: ${toFill('advice and date')}`,
            ],
          },
        ],
      },
      {
        heading: '4. Is it necessary and fair?',
        blocks: [
          {
            list: [
              'Lawful basis: public task, UK GDPR Article 6(1)(e), with Data Protection Act 2018 section 8. Taking part is a free choice, but the basis is not consent.',
              `The task in law: ${toFill('such as Children Act 2004 sections 11 and 16E to 16G; to be confirmed')}`,
              'Special category data: Article 9(2)(g), with Data Protection Act 2018 section 10 and Schedule 1, paragraphs 6 (statutory and government purposes) and 18 (safeguarding of children and of individuals at risk).',
              `Appropriate policy document for these conditions (Schedule 1, Part 4): ${toFill('reference and date')}`,
              `Data about crimes, if somebody writes of it: Article 10 with Schedule 1: ${toFill('condition relied on')}`,
              `Agencies that are not public bodies: ${toFill('their own lawful basis')}`,
              'Could less data do? There is no name, contact, time or place. Words are the one thing that can name people; without them a child could not tell of harm.',
              'Rights: notices for four kinds of readers; a code takes answers out until the round closes; otherwise Article 11, because the answers cannot be found by name. Words can be looked for.',
              'No automated decisions, no profiling.',
              `Complaints about data use: ${toFill('the controller’s procedure and how soon it acknowledges; check the duties added by the Data (Use and Access) Act 2025')}`,
            ],
          },
        ],
      },
      {
        heading: '5 and 6. Risks, and what is done about them',
        blocks: [
          risks,
          { say: 'What is not proven about the program stands in its README. Read it before judging.' },
        ],
      },
      {
        heading: 'The Children’s Code',
        blocks: [
          {
            say: `The code binds services normally provided for remuneration. Whether it binds this one: ${toFill('the data protection officer’s view')} Its standards are met here as good practice either way.`,
          },
          childrensCode,
        ],
      },
      {
        heading: '7. Agreed',
        blocks: [
          signOff([
            'Measures approved',
            'Risks that stay accepted',
            'Data protection officer’s advice',
            'Children’s views considered',
          ]),
          {
            say: `If a high risk stays, the Information Commissioner must be asked before the first round. Next review: ${toFill('date, and after every change to what is asked or how')}`,
          },
        ],
      },
    ],
  }
}
