import { addUsage, timesUsage, type Usage } from './usage.ts'

/** What was measured: a month in which nobody comes, one answer from the first page to its release, one page of staff. */
export interface Measured {
  idle: Usage
  answer: Usage
  staffPage: Usage
}

/** What we take for granted. None of it is measured: change it and look again. */
export const assumed = {
  /** One borough’s answers in a month, and the rounds that are open, each with a key of its own. */
  answersAMonth: 250,
  openRounds: 2,
  /** Twenty people, ten pages each, on every working day. */
  staff: 20,
  staffPagesAMonth: 20 * 10 * 21,
  deployments: 150,
  /** The week in which the whole country is asked: its busiest day, and that day’s busiest hour. */
  answersInTheWeek: 1_000_000,
  ofTheWeek: 0.3,
  ofTheDay: 0.2,
  roundsInTheWeek: 20,
}

const monthOf = (measured: Measured, answers: number, rounds: number): Usage =>
  addUsage(
    measured.idle,
    timesUsage(measured.answer, answers),
    timesUsage(measured.staffPage, assumed.staffPagesAMonth),
    { keys: rounds, signIns: assumed.staff },
  )

/** Everything that we say a cost of, by its name. */
export function scenarios(measured: Measured): Record<string, Usage> {
  const borough = monthOf(measured, assumed.answersAMonth, assumed.openRounds)
  return {
    'Idle, a month': measured.idle,
    '1,000 answers, by themselves': timesUsage(measured.answer, 1000),
    'One borough, a month': borough,
    [`England, ${assumed.deployments} deployments, a month`]: timesUsage(borough, assumed.deployments),
    'One deployment, the month in which a million answers come': monthOf(
      measured,
      assumed.answersInTheWeek,
      assumed.roundsInTheWeek,
    ),
  }
}

/** Answers a second in the busiest hour of that week. */
export const busiest = (): number => (assumed.answersInTheWeek * assumed.ofTheWeek * assumed.ofTheDay) / 3600
