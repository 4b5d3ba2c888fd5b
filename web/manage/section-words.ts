import type { SectionName } from '#shared/settings/settings.ts'

/** Each section in the order in which it is best filled in: what it is called, and why we ask. */
export const sectionWords: Readonly<Record<SectionName, { title: string; why: string }>> = {
  partnership: {
    title: 'The partnership',
    why: 'Families have a right to know who asks, and which legal body answers for their data.',
  },
  agencies: {
    title: 'Agencies',
    why: 'Only these hand out surveys, and staff see them by these names.',
  },
  priorities: {
    title: 'Priorities',
    why: 'What you learn hangs on what you want to change for children.',
  },
  vocabulary: {
    title: 'Words of the law',
    why: 'Guidance changes what things are called every few years, and you know your own words best.',
  },
  helpers: {
    title: 'What families call their helpers',
    why: 'A question about “your family worker” is easier to answer than one about “the service”.',
  },
  help: {
    title: 'Numbers for help',
    why: 'They stand on every page that a family sees, so each of them must be right.',
  },
  reading: {
    title: 'Reading comments',
    why: 'Families are promised that a person reads every comment in working hours.',
  },
  worries: {
    title: 'Worries and themes',
    why: 'A reader who is worried must see at once whom to tell, and how soon.',
  },
  notices: {
    title: 'Privacy notices',
    why: 'Families must be told what happens to their answers, in words that somebody has checked.',
  },
  retention: {
    title: 'How long things are kept',
    why: 'Nothing is kept longer than it is needed.',
  },
  languages: {
    title: 'Languages',
    why: 'People answer best in the language they know best, once somebody has checked its words.',
  },
}
