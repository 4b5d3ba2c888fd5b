import type { Reading } from '../settings/reading.ts'
import type { Mail } from './mail.ts'
import type { Alarm } from './watch-desk.ts'

/** The hourly alarm, in words. Once time is over, or nobody is there, it goes to those who can do something about it, too. */
export function sayAlarm(alarm: Alarm, reading: Reading, desk: string): Mail {
  const { waiting, late, half, urgent, unopened, nobody } = alarm
  const lines = [
    nobody && 'Nobody has looked at the list since reading began today.',
    urgent > 0 && `${sets(urgent)} must be dealt with today: marked, or a worry that a reader found.`,
    late > 0 && `${sets(late)} ${late === 1 ? 'is' : 'are'} late.`,
    half > late &&
      `${sets(half - late)} ${half - late === 1 ? 'has' : 'have'} half of the time left, or less.`,
    unopened > 0 &&
      `${sets(unopened)} could not be opened, so nobody can read ${unopened === 1 ? 'it' : 'them'}. Tell whoever runs the system.`,
    `${sets(waiting)} ${waiting === 1 ? 'waits' : 'wait'} in all.`,
  ]
  const { mailbox, safeguardingLead, deputy } = reading
  const isSerious = nobody || late > 0 || urgent > 0 || unopened > 0
  return {
    to: isSerious ? [...new Set([mailbox, safeguardingLead.mailbox, deputy.mailbox])] : [mailbox],
    subject: isSerious ? 'Heard: comments need somebody now' : 'Heard: comments wait to be read',
    text: [...lines.filter(Boolean), '', `The list: ${desk}`, '', noWords].join('\n'),
  }
}

const sets = (count: number): string => (count === 1 ? 'One set of comments' : `${count} sets of comments`)

export const noWords =
  'This message never has a word of what somebody wrote. Do not answer it: nobody reads the answers.'
