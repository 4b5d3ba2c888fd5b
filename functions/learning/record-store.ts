import { LearningRecord } from '#shared/learning/record.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest, readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** Every version is kept; false when somebody else saved this one first. */
export const saveRecord = (record: LearningRecord): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('record', record.record, record.version), record })

/** The newest first. */
export const recordVersions = async (record: string, limit?: number): Promise<LearningRecord[]> =>
  (await readVersions('Learning', 'record', record, limit)).map((item) =>
    LearningRecord.parse(item['record']),
  )

export const newestRecords = async (): Promise<LearningRecord[]> =>
  (await readNewest('Learning', 'record')).map((item) => LearningRecord.parse(item['record']))
