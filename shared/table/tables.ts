// Every table: its key, the attributes that an item may have, and how long lost data can be won back.
// A test refuses any other attribute, because a time or an order on a response would point at a person.

export interface Table {
  partition: string
  sort?: string
  attributes: readonly string[]
  /** Days of point-in-time recovery; 0 for none. */
  recoveryDays: 0 | 1 | 7 | 35
  /** Nobody may change or delete an item, an administrator included: it takes a change of the table's own policy first. */
  appendOnly?: true
  /** What only break-glass may copy, and nobody may stream: the history of it would say when each answer came. */
  guarded?: true
  /** Deleted by the engine itself when this time has passed. */
  ttl?: 'ttl'
}

export const tables = {
  // Surveys, rounds and lessons keep every version: the noun in one partition, so that a list is one query.
  Surveys: {
    partition: 'noun',
    sort: 'id',
    // Beside a version's definition, what is recorded of it; each recording is an item of its own.
    attributes: [
      'survey',
      'version',
      'publishedOn',
      'definition',
      'retired',
      'recorded',
      'mp3',
      'digest',
      'draft',
    ],
    recoveryDays: 35,
  },
  Waves: {
    partition: 'noun',
    sort: 'id',
    attributes: [
      'wave',
      'version',
      'title',
      'opens',
      'closes',
      'closedEarly',
      'madeUp',
      'checks',
      'plan',
      'planHash',
      'released',
      'keysDestroyed',
      'draft',
    ],
    recoveryDays: 35,
  },
  Distributions: {
    partition: 'wave',
    sort: 'distribution',
    attributes: [
      'agency',
      'survey',
      'version',
      'kind',
      'mode',
      'languages',
      'opens',
      'closes',
      'expected',
      'batches',
      'publicKeys',
      'answersSize',
      'cap',
      'full',
      'shownCount',
      'shownOn',
      'flooded',
      'excluded',
    ],
    recoveryDays: 35,
  },
  Keys: {
    partition: 'wave',
    attributes: ['wrappingKey', 'link', 'answers', 'comments', 'publicKeys', 'linkDestroyed', 'destroyed'],
    recoveryDays: 0,
    guarded: true,
  },
  Intake: {
    partition: 'shard',
    sort: 'key',
    attributes: ['v', 'distribution', 'version', 'answers', 'comments', 'sub', 'digest', 'wd', 'ttl'],
    recoveryDays: 1,
    guarded: true,
    ttl: 'ttl',
  },
  Withdrawals: {
    partition: 'wave',
    sort: 'key',
    attributes: ['ttl'],
    recoveryDays: 35,
    guarded: true,
    ttl: 'ttl',
  },
  Pool: {
    partition: 'survey',
    sort: 'id',
    attributes: ['wave', 'version', 'answers', 'claimed', 'ttl'],
    recoveryDays: 1,
    guarded: true,
    ttl: 'ttl',
  },
  Comments: {
    partition: 'wave',
    sort: 'id',
    attributes: [
      'distribution',
      'survey',
      'day',
      'texts',
      'permission',
      'sealed',
      'worry',
      'revision',
      'triage',
    ],
    recoveryDays: 7,
    guarded: true,
  },
  // Besides each release, its core items once more, all in one partition: what rounds say beside each other is one query.
  Releases: {
    partition: 'wave',
    sort: 'survey',
    attributes: ['release', 'counted', 'core'],
    recoveryDays: 35,
  },
  Learning: {
    partition: 'noun',
    sort: 'id',
    attributes: [
      'lesson',
      'lessons',
      'action',
      'words',
      'reply',
      'read',
      'record',
      'undone',
      'indicator',
      'figures',
      // Staff's own documents of the other strands, each noun with a schema of its own.
      'document',
    ],
    recoveryDays: 35,
  },
  Settings: {
    partition: 'noun',
    sort: 'id',
    attributes: ['section', 'version', 'value', 'by', 'on'],
    recoveryDays: 35,
  },
  Audit: {
    partition: 'noun',
    sort: 'id',
    attributes: ['number', 'at', 'by', 'roles', 'act', 'on', 'refused', 'of', 'before', 'hash'],
    recoveryDays: 35,
    appendOnly: true,
  },
} as const satisfies Record<string, Table>

export type TableName = keyof typeof tables
