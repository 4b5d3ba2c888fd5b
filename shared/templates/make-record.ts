import type { Settings } from '../settings/settings.ts'
import { keptRows } from './kept-rows.ts'
import { type Template, toFill } from './template.ts'
import { whoIsWho } from './who-is-who.ts'

/** The controller’s record (Article 30), one column an activity. */
export function makeRecord(settings: Settings): Template {
  const { controller, officer, name, agencies, assessment } = whoIsWho(settings)
  return {
    title: 'Record of processing activities',
    sections: [
      {
        heading: 'Controller',
        blocks: [
          {
            list: [
              `Controller: ${controller}, for ${name}`,
              `Joint controllers, if any: ${toFill('from the joint controller arrangement')}`,
              `Data protection officer: ${officer}`,
              `Registration with the Information Commissioner: ${toFill('number')}`,
              `Impact assessment: ${assessment}`,
            ],
          },
        ],
      },
      {
        heading: 'Activities',
        blocks: [
          {
            caption: 'What is done with personal data',
            head: [
              'What is recorded',
              'Surveys of families',
              'Words that show a risk',
              'Staff of the platform',
            ],
            rows: [
              [
                'Purpose',
                'To learn from families how early help was, and improve it',
                'To protect children and adults at risk',
                'To let staff sign in, and to show who did what',
              ],
              [
                'Whose data',
                'Children, young people, parents, carers; people they write about',
                'The same; people said to cause harm',
                `Staff of ${agencies.join(', ')}; readers; leads; board members`,
              ],
              [
                'Which data',
                'Ticks, words, age band; for words the day and the hand-out',
                'Words, decision, referral',
                'Name, e-mail, role, agency, what they did and when',
              ],
              [
                'Special categories',
                'Health, ethnicity, beliefs and more, where asked for or written',
                'The same; crimes',
                'None',
              ],
              [
                'Lawful basis',
                'Article 6(1)(e)',
                'Article 6(1)(e)',
                `Article 6(1)(e) ${toFill('or the one used for staff systems')}`,
              ],
              [
                'Condition for special categories',
                'Article 9(2)(g), Schedule 1 paragraphs 6 and 18',
                'Article 9(2)(g), Schedule 1 paragraph 18',
                'Does not apply',
              ],
              [
                'Policy document (Schedule 1, Part 4)',
                toFill('reference'),
                toFill('reference'),
                'Does not apply',
              ],
              [
                'Who gets it',
                'Nobody gets answers; totals go to the board and the public',
                'Children’s social care, police, health, where needed',
                'Nobody outside',
              ],
              [
                'Processor',
                'Amazon Web Services, London',
                'Amazon Web Services, London',
                'Amazon Web Services, London',
              ],
              [
                'Transfers abroad',
                'Transit through the content network only',
                toFill('none, or as the referral needs'),
                toFill('none'),
              ],
              [
                'How long',
                'See the table below',
                `Here as below; the referral by ${toFill('the safeguarding record policy')}`,
                'See “The record of what staff did”; the account until the person leaves',
              ],
              [
                'Security',
                'Sealed on the phone, keys for each round and purpose, one role for each function, no personal logs',
                'Named readers, no words in alerts',
                'Passkey or long password, roles, a chained record',
              ],
              ['Source', 'The people themselves', 'The people themselves', 'The person, and their agency'],
            ],
          },
        ],
      },
      { heading: 'How long', blocks: [keptRows(settings)] },
      { heading: 'Looked at', blocks: [{ say: `Last review: ${toFill('date and name')}` }] },
    ],
  }
}
