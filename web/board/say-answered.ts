import type { listReplies } from '#shared/learning/reply-endpoints.ts'
import type { Got } from '#web/staff/call.ts'

type Rounds = Pick<Got<typeof listReplies>['rounds'][number], 'days' | 'answered' | 'late'>[]

/** “2 of 3 rounds are answered, after 12 to 40 days. 1 is late.” */
export function sayAnswered(rounds: Rounds): string {
  const days = rounds.filter(({ answered }) => answered).map((it) => it.days)
  const late = rounds.filter((it) => it.late && !it.answered).length
  const [least, most] = [Math.min(...days), Math.max(...days)]
  const after =
    days.length === 0 ? '' : `, after ${least === most ? sayDays(most) : `${least} to ${sayDays(most)}`}`
  const answered = sayShare(days.length, rounds.length) + after
  return late === 0
    ? `${answered}.`
    : `${answered}. ${late} ${late === 1 ? 'is' : 'are'} past the day that families were promised.`
}

function sayShare(answered: number, all: number): string {
  if (all === 1)
    return answered === 1 ? 'The round that closed is answered' : 'The round that closed is not answered'
  return `${answered === 0 ? 'None' : answered} of the ${all} rounds that closed ${answered > 1 ? 'are' : 'is'} answered`
}

const sayDays = (days: number): string => (days === 1 ? '1 day' : `${days} days`)
