import { DataReceived } from '#shared/data-sets/data-received.ts'
import { versionsOfNoun } from '../table/versions-of-noun.ts'

/** What was noted of each owner's part of each data set. */
export const received = versionsOfNoun('data-received', DataReceived)
