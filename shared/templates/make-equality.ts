import type { Settings } from '../settings/settings.ts'
import { languageNames } from '../survey/language.ts'
import { signOff } from './sign-off.ts'
import { type Template, toFill } from './template.ts'
import { whoIsWho } from './who-is-who.ts'

const local = toFill('local evidence and what is done')

/** For the duty of section 149 of the Equality Act 2010. */
export function makeEquality(settings: Settings): Template {
  const { name, agencies } = whoIsWho(settings)
  const languages =
    settings.languages?.languages.map(({ language }) => languageNames[language]).join(', ') ??
    toFill('the languages that are switched on')
  return {
    title: 'Equality impact assessment',
    sections: [
      {
        heading: 'What is assessed',
        blocks: [
          {
            say: `${name} asks families who had early help to look back at it, through ${agencies.join(', ')}. What they say shapes lessons and priorities. Who is not heard does not shape them.`,
          },
          {
            list: [
              'End discrimination, harassment and victimisation: words that tell of them are read by a person and acted on.',
              `Advance equality of opportunity: ${toFill('which groups’ experience should improve, and how you will know')}`,
              `Foster good relations: ${toFill('how results are shared without blaming a group')}`,
            ],
          },
        ],
      },
      {
        heading: 'Who could be left out or harmed',
        blocks: [
          {
            caption: 'Protected characteristics, and others who are easily missed',
            head: [
              'Who',
              'What could stand in the way',
              'What the program does',
              'What the partnership does',
            ],
            rows: [
              [
                'Age',
                'Young children cannot read; older carers may not use a phone.',
                'Surveys by age; faces and few words for the youngest; works on old phones.',
                local,
              ],
              [
                'Disability',
                'Reading, seeing, hearing, moving, taking part in a short time.',
                'Built to WCAG 2.2 AA, easy read, no time limit, keyboard only; not yet tried with disabled people.',
                toFill('paper, large print, signed, help from somebody who is not the helper'),
              ],
              [
                'Race, language',
                `Surveys are in: ${languages}.`,
                'Plain words; no nationality is asked to take part.',
                toFill('languages of local families; interpreters'),
              ],
              [
                'Religion or belief',
                'Words or times that do not fit.',
                'Every question can be skipped; a round lasts weeks.',
                local,
              ],
              [
                'Sex',
                'Mothers may be asked, fathers forgotten.',
                'Each carer can have a link of their own.',
                local,
              ],
              ['Pregnancy and maternity', 'Little time.', 'Five minutes, stop at any time.', local],
              [
                'Sexual orientation; gender reassignment',
                'Fear of being known.',
                'Not asked unless a survey of yours asks; sealed; never shown for a small group.',
                local,
              ],
              [
                'Marriage and civil partnership',
                'Questions that assume a couple.',
                'Our surveys do not.',
                local,
              ],
              [
                'People who live with violence or control',
                'Somebody looks at the phone.',
                'Neutral pages, leave at once, nothing kept, help on every page.',
                toFill('safe times and ways to hand out links'),
              ],
              [
                'Children in care and care leavers',
                'Moves, many workers.',
                'A link needs no address.',
                local,
              ],
              [
                'Families without internet, data or a phone',
                'Cannot open a link.',
                'Pages of a few thousand bytes; no app, no account.',
                toFill('tablets at hubs, paper'),
              ],
              [
                'Gypsy, Roma and Traveller families; people new to the country',
                'Trust, language, no fixed place.',
                'No name, no address.',
                toFill('who they trust to hand it over'),
              ],
            ],
          },
        ],
      },
      {
        heading: 'Evidence',
        blocks: [
          {
            list: [
              `Who had early help locally, by group: ${toFill('source and figures')}`,
              `Who answered, by survey: ${toFill('from results; the program shows no group small enough to be known')}`,
              `Who was asked about this assessment: ${toFill('groups and what they said')}`,
            ],
          },
        ],
      },
      {
        heading: 'Decision',
        blocks: [
          {
            list: [
              `Go on as it is, change, or stop: ${toFill('decision and why')}`,
              `What will be done, by whom, by when: ${toFill('actions')}`,
              `Next review: ${toFill('date')}`,
            ],
          },
          signOff(['Written by', 'Agreed by']),
        ],
      },
    ],
  }
}
