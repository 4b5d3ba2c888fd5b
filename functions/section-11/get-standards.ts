import { getStandards } from '#shared/section-11/section-11-endpoints.ts'
import { londonDay } from '#shared/settings/london-day.ts'
import { handle } from '../http/handle.ts'
import { standardsNow } from './section-11-store.ts'

export const handler = handle(getStandards, ({ now }) => standardsNow(londonDay(now)))
