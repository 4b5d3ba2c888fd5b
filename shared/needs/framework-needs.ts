import { daysBetween } from './days-between.ts'
import type { Facts } from './facts.ts'
import type { Need } from './need.ts'

/** So long before its day somebody is reminded that the framework is to be looked at again. */
const soonDays = 60

/** How the partnership learns is to be looked at again, now or soon. */
export const frameworkReviewNeeds = ({ framework, today }: Facts): Need[] =>
  framework?.reviewOn && daysBetween(today, framework.reviewOn) <= soonDays
    ? [{ is: 'framework-to-review', on: framework.reviewOn, late: framework.reviewOn < today }]
    : []

/** A version of it is written and waits for somebody to adopt it. */
export const frameworkAdoptNeeds = ({ framework }: Facts): Need[] =>
  framework?.waits ? [{ is: 'framework-to-adopt' }] : []
