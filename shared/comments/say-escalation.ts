import type { Settings } from '../settings/settings.ts'
import { worryWords } from '../settings/worry.ts'
import { gradeWords, sameDay, worried } from './grade.ts'
import type { Mail } from './mail.ts'
import { noWords } from './say-alarm.ts'
import { gradeOf, type Triage } from './triage.ts'

type Judgements = Pick<Triage, 'first' | 'second'>

/**
 * What is sent when a worry was found. The readers’ mailbox learns that a second look is needed, and nothing of what
 * the first reader thought; who acts on it learns how worried they are, whom to tell and how soon: from grade 3 at once,
 * otherwise once two have looked.
 */
export function sayEscalation(judged: Judgements, { reading, worries }: Settings, set: string): Mail[] {
  const grade = gradeOf(judged) ?? 0
  if (!reading || grade < worried) return []
  const { mailbox, safeguardingLead, deputy } = reading
  const mails: Mail[] = []
  if (!judged.second)
    mails.push({
      to: [mailbox],
      subject: 'Heard: a set of comments needs a second reader',
      text: ['A reader was worried. Somebody else has to look at it, too.', ...ending(set)].join('\n'),
    })
  if (judged.second || grade >= sameDay)
    mails.push({
      to: [safeguardingLead.mailbox, deputy.mailbox],
      subject: grade >= sameDay ? 'Heard: act on this today' : 'Heard: a worry to act on',
      text: [
        `${judged.second ? 'Two readers have' : 'A reader has'} looked at a set of comments.`,
        `Grade ${grade}: ${gradeWords[grade]?.text}.`,
        ...sayRoutes(judged, worries?.routes ?? []),
        ...ending(set),
      ].join('\n'),
    })
  return mails
}

const sayRoutes = (
  { first, second }: Judgements,
  routes: NonNullable<Settings['worries']>['routes'],
): string[] =>
  [...new Set([first, second].flatMap((it) => it?.worries ?? []))].map((worry) => {
    const route = routes.find((it) => it.worry === worry)
    return route
      ? `${worryWords[worry]}. ${route.when}: tell ${route.who}, ${route.how}.`
      : `${worryWords[worry]}.`
  })

const ending = (set: string): string[] => ['', `The set: ${set}`, '', noWords]
