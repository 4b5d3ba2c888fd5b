import type { Settings } from '../settings/settings.ts'
import { keptRows } from './kept-rows.ts'
import { signOff } from './sign-off.ts'
import { type Template, toFill } from './template.ts'
import { whoIsWho } from './who-is-who.ts'

/** Who is responsible for what, where several bodies decide together (Article 26). */
export function makeJointControllers(settings: Settings): Template {
  const { name, controller, ask, officer, agencies, readWithin } = whoIsWho(settings)
  const each = 'Each agency'
  return {
    title: 'Joint controller arrangement',
    sections: [
      {
        heading: 'Who this is between',
        blocks: [
          {
            say: `The bodies below work together as ${name}. The partnership itself is usually not a legal person, so each body signs.`,
          },
          {
            caption: 'Parties',
            head: ['Body', 'Part', 'Legal name and address', 'Contact for data protection'],
            rows: [
              [controller, 'Lead controller', toFill('legal name and address'), officer],
              ...agencies.map((agency) => [
                agency,
                toFill('joint controller, processor or recipient only'),
                toFill('legal name and address'),
                toFill('contact'),
              ]),
            ],
          },
        ],
      },
      {
        heading: 'What it covers',
        blocks: [
          {
            list: [
              'Surveys in which families look back at early help, the reading of their words, results and lessons.',
              'It does not cover each agency’s own records of families. No agency gets answers to put into them.',
              'It does not cover what a body does with a referral once it has one: that is its own responsibility.',
            ],
          },
        ],
      },
      {
        heading: 'Who does what',
        blocks: [
          {
            caption: 'Responsibilities',
            head: ['Task', 'Who'],
            rows: [
              ['Deciding what is asked, of whom and when', toFill('lead controller, or all together')],
              ['Lawful basis, impact assessment, policy document, record of processing', controller],
              ['Telling people: notices are part of every survey', controller],
              [
                'Handing out links fairly, without pressure; keeping its own list safe, and destroying it when the round closes',
                each,
              ],
              ['Choosing readers, training and supporting them', toFill('body')],
              [`Reading words within ${readWithin} and acting on risk`, toFill('body, with its procedure')],
              [
                'Requests about rights',
                `${controller}; others pass them on within ${toFill('number')} working days`,
              ],
              ['Complaints, and the contact point for families', `${controller}, ${ask}`],
              [
                'Finding, recording and reporting a breach (72 hours)',
                `${controller}; others tell it within ${toFill('number')} hours`,
              ],
              ['The processor, Amazon Web Services: contract and checks', controller],
              [
                'People’s accounts: opening, closing, roles',
                `${controller}; each agency says at once when somebody leaves`,
              ],
              ['Publishing results and lessons', toFill('body')],
            ],
          },
        ],
      },
      { heading: 'How long', blocks: [keptRows(settings)] },
      {
        heading: 'What families are told of this',
        blocks: [
          {
            say: 'The main points of this arrangement must be open to the people concerned. The notice for adults names the lead controller and the contact. People can use their rights against each of the bodies.',
          },
          { say: `Where the main points are published: ${toFill('address')}` },
        ],
      },
      {
        heading: 'Changes, leaving, disputes',
        blocks: [
          {
            list: [
              `Review: ${toFill('date, at least once a year')}`,
              `A body that leaves: ${toFill('notice; what happens to rounds under way')}`,
              `Disputes and liability: ${toFill('as legal advisers agree')}`,
            ],
          },
        ],
      },
      { heading: 'Signed', blocks: [signOff([controller, ...agencies])] },
    ],
  }
}
