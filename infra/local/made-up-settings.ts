import { startingHelp } from '../../shared/settings/help.ts'
import { startingHelpers } from '../../shared/settings/helpers.ts'
import { startingPriorities } from '../../shared/settings/priorities.ts'
import { startingRetention } from '../../shared/settings/retention.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { startingVocabulary } from '../../shared/settings/vocabulary.ts'
import { startingThemes } from '../../shared/settings/worries.ts'
import { Language, Translated } from '../../shared/survey/language.ts'

const person = (name: string, mailbox: string) => ({ name, mailbox: `${mailbox}@example.org` })

/** A made-up partnership’s settings, with the people of `people.ts`; everything in them was checked `today` (yyyy-mm-dd). */
export const madeUpSettings = (today: string): Required<Settings> => ({
  partnership: {
    name: 'Westbrook Safeguarding Children Partnership',
    controller: 'Westbrook Council',
    ask: { mailbox: 'heard@example.org', phone: '01632 960 100', post: 'The Old Library, Westbrook' },
    dataProtection: person('Quin Lewis', 'data.protection'),
  },
  agencies: {
    agencies: [
      { id: 'family-hub-north', name: 'Family Hub North', kind: 'council' },
      { id: 'riverside-school', name: 'Riverside School', kind: 'school' },
    ],
  },
  priorities: startingPriorities,
  vocabulary: startingVocabulary,
  helpers: startingHelpers,
  help: { ...startingHelp, checkedOn: today },
  reading: {
    // Every day, so that whoever tries it out finds boxes to write in, whichever day it is.
    days: [1, 2, 3, 4, 5, 6, 7],
    holidays: true,
    from: '09:00',
    until: '17:00',
    withinDays: 1,
    closed: [],
    readers: [person('Cam Jones', 'cam.jones'), person('Dee Patel', 'dee.patel')],
    safeguardingLead: person('Eve Brown', 'eve.brown'),
    deputy: person('Fay Ahmed', 'fay.ahmed'),
    mailbox: 'reading@example.org',
    translators: Translated.options.map((language, index) => ({
      language,
      mailbox: index % 2 === 0 ? 'cam.jones@example.org' : 'dee.patel@example.org',
    })),
  },
  worries: {
    routes: [
      { worry: 'child', who: 'Children’s front door (MASH)', how: '01632 960 110', when: 'The same day' },
      { worry: 'adult', who: 'Adult safeguarding', how: '01632 960 120', when: 'The same day' },
      {
        worry: 'staff',
        who: 'Designated officer (LADO)',
        how: '01632 960 130',
        when: 'Within one working day',
      },
      { worry: 'exploitation', who: 'Exploitation team', how: '01632 960 140', when: 'The same day' },
      {
        worry: 'complaint',
        who: 'Complaints manager',
        how: 'complaints@example.org',
        when: 'Within five working days',
      },
    ],
    themes: [...startingThemes],
  },
  notices: {
    own: {},
    checkedBy: 'Quin Lewis, data protection officer',
    checkedOn: today,
    assessment: 'With the data protection officer',
  },
  retention: startingRetention,
  languages: { languages: Language.options.map((language) => ({ language })) },
})
