import { LogFormatter, Logger, LogItem } from '@aws-lambda-powertools/logger'
import type { UnformattedAttributes } from '@aws-lambda-powertools/logger/types'
import { type Alarm, alarms } from '#shared/api/alarms.ts'
import { countMetric } from './count-metric.ts'
import { placesOf } from './places-of.ts'

/** Writes what we chose to write and nothing that a library adds: no request id, no trace, no message of an error. */
class OnlyOurFields extends LogFormatter {
  override formatAttributes(known: UnformattedAttributes, own: Record<string, unknown>): LogItem {
    return new LogItem({ attributes: { level: known.logLevel, message: known.message, ...own } })
  }
}

const logger = new Logger({ logFormatter: new OnlyOurFields(), serviceName: 'heard' })

/** What happened to the system itself. Never of a family, never a word that somebody typed. */
export function logEvent(message: string, fields: { wave?: string; survey?: string } = {}): void {
  logger.info(message, { ...fields })
}

/** Something that a person has to look at. */
export function logAlarm(alarm: Alarm, fields: { wave?: string; survey?: string } = {}): void {
  logger.error(alarms[alarm], { ...fields })
  countMetric('alarm', alarm)
}

/** A failure: where in the code, of what kind, and whether a family met it. Its own message is left out, because it may repeat what was sent. */
export function logFailure(operation: string, error: unknown, whose: 'families' | 'ours' = 'ours'): void {
  const failed = error instanceof Error ? error : new Error('not an error')
  logger.error('failed', { operation, kind: failed.name, places: placesOf(failed) })
  countMetric('failed', whose)
}
