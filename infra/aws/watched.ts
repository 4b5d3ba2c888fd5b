// What is watched, worded by what people suffer: all of it on one page, with what each alarm listens for.
import { alarms } from '#shared/api/alarms.ts'

export interface Watched {
  id: string
  suffers: string
  /** A metric of ours (`kind`), or one that Lambda counts of a function by itself. */
  counts: { metric: 'alarm' | 'failed'; kind: string } | { metric: 'Errors' | 'Invocations'; of: string }
  /** It rings at so many in so many minutes; or, with `fewer`, when there are less. */
  atLeast?: number
  fewer?: number
  minutes: number
}

const own: Watched[] = Object.entries(alarms).map(([kind, suffers]) => ({
  id: kind,
  suffers,
  counts: { metric: 'alarm', kind },
  atLeast: 1,
  minutes: 5,
}))

/** A schedule that fails, and one that does not even begin. `minutes`: two of its runs and some more. */
const byTheClock = (of: string, suffers: string, minutes: number): Watched[] => [
  { id: `${of}-fails`, suffers, counts: { metric: 'Errors', of }, atLeast: 1, minutes },
  { id: `${of}-stands`, suffers, counts: { metric: 'Invocations', of }, fewer: 1, minutes },
]

export const watched: readonly Watched[] = [
  {
    id: 'families-fail',
    suffers: 'Families may not be able to open, send or take out their answers.',
    counts: { metric: 'failed', kind: 'families' },
    atLeast: 3,
    minutes: 5,
  },
  {
    id: 'staff-fail',
    suffers: 'Staff meet errors, or work by the clock is not done.',
    counts: { metric: 'failed', kind: 'ours' },
    atLeast: 5,
    minutes: 15,
  },
  ...own,
  ...byTheClock(
    'answerCanary',
    'Families may not be able to answer: the hourly try did not get through.',
    120,
  ),
  ...byTheClock('openComments', 'A child may wait for help: comments are not brought to the readers.', 180),
  ...byTheClock(
    'watchComments',
    'A child may wait for help: nobody is told when comments wait too long.',
    180,
  ),
  ...byTheClock('releaseWave', 'Families wait for results: closed rounds are not counted.', 15),
  ...byTheClock('countAnswers', 'Agencies see old counts, and a flooded hand-out stays open.', 30),
  ...byTheClock(
    'destroyKeys',
    'Answers can still be matched with links: keys are not destroyed when due.',
    180,
  ),
  ...byTheClock('retainData', 'Words are kept longer than was promised.', 2880),
  ...byTheClock('setSignIns', 'Somebody who left may still get in.', 180),
]
