import { shards } from '../../shared/table/keys.ts'

/** What one answer needs at once, as it was measured. */
export interface OneAnswer {
  /** Seconds in which a function is busy with it, its pages included. */
  busySeconds: number
  apiRequests: number
  /** Write units in the table of sealed answers. */
  writeUnits: number
}

export interface Limit {
  what: string
  /** Answers a second at which it is met. */
  answersASecond: number
  /** What whoever looks after it does. */
  remedy: string
}

/** What AWS gives an account, and what we set ourselves. */
export interface Given {
  concurrency: number
  tableUnits: number
  partitionUnits: number
  /** Our own, of the API. */
  apiRequests: number
  /** Our own, of one hand-out, in five minutes. */
  oneHandOut: number
}

/** What gives way first, as more and more answers come to one round. `hottest`: the share of its hottest shard. */
export const limits = (one: OneAnswer, given: Given, hottest = 1 / shards): Limit[] =>
  [
    {
      what: `one hand-out may be answered ${given.oneHandOut} times in five minutes, by the web ACL`,
      answersASecond: given.oneHandOut / 300,
      remedy: 'Make more hand-outs, one a school or a team. Phones send again by themselves.',
    },
    {
      what: `${given.apiRequests} requests a second, by the API’s own throttle`,
      answersASecond: given.apiRequests / one.apiRequests,
      remedy: 'Raise it in infra/aws/api-stack.ts. Phones send again by themselves.',
    },
    {
      what: `${given.concurrency} functions at once, of an account`,
      answersASecond: given.concurrency / one.busySeconds,
      remedy: 'Ask AWS for more: Service Quotas, Lambda, “Concurrent executions”, days before.',
    },
    {
      what: `${given.partitionUnits} write units a second of a partition, in the hottest of ${shards} shards`,
      answersASecond: given.partitionUnits / one.writeUnits / hottest,
      remedy: 'Open several rounds: each has shards of its own.',
    },
    {
      what: `${given.tableUnits} write units a second, of a table`,
      answersASecond: given.tableUnits / one.writeUnits,
      remedy: 'Ask AWS for more: Service Quotas, DynamoDB, table-level write throughput.',
    },
  ].toSorted((a, b) => a.answersASecond - b.answersASecond)
