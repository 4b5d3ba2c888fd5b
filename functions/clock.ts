// The one place that says what time it is.
import { switches } from './switches.ts'

/** What everything that happens to rounds, lessons and comments goes by. A demonstration may move it. */
export const now = (): number => Date.now() + switches.clockAhead

/** What a sign-in goes by, because the sign-in service keeps no other time. Nobody moves it. */
export const realNow = (): number => Date.now()
