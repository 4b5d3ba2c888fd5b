import type { Approval } from '#shared/survey/approval.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** “4 young advisers looked at it on 3 October 2026: shorter words.” */
export const sayApproval = ({ on, people, changed }: Approval): string =>
  `${people === 1 ? '1 young adviser' : `${people} young advisers`} looked at it on ${sayDay(on)}${
    changed ? `: ${changed}` : ' and changed nothing.'
  }`
