import { isDeepStrictEqual } from 'node:util'
import { noEntry } from '../../shared/audit/link-entry.ts'
import { verifyChain } from '../../shared/audit/verify-chain.ts'
import { type Table, type TableName, tables } from '../../shared/table/tables.ts'
import { sha256 } from './verify-audit.ts'
import { itemsOf, recoverable, roundOf, roundsOver, type WinBack } from './win-back-tables.ts'

type Item = Record<string, unknown>

export interface Check {
  says: string
  holds: boolean
}

/** What must hold after tables were won back from their copies, whatever else happened in between. */
export async function checkWonBack(it: WinBack): Promise<Check[]> {
  const over = await roundsOver(it.database, it.originals)
  const copies = await readAll(it, it.copies)
  for (const [key, item] of of(copies, 'Intake'))
    if (over.has(roundOf(item))) of(copies, 'Intake').delete(key)
  const now = await readAll(it, it.originals)
  const missing = recoverable.filter((name) =>
    [...of(copies, name).keys()].some((key) => !of(now, name).has(key)),
  )
  const takenOut = [...of(now, 'Withdrawals').values()]
    .filter(({ wave }) => !over.has(String(wave)))
    .map(({ key }) => String(key))
  const intake = new Map([...of(now, 'Intake').values()].map((item) => [String(item['key']), item]))
  const changed = [...of(copies, 'Releases')].filter(
    ([key, item]) => !isDeepStrictEqual(of(now, 'Releases').get(key), item),
  )
  const chain = await verifyChain(inOrder(of(now, 'Audit')), noEntry, sha256)
  const older = await verifyChain(inOrder(of(copies, 'Audit')), noEntry, sha256)
  const used = [...of(copies, 'Intake').values()].map(({ key }) => String(key))
  return [
    { says: `Nothing that the copies hold is missing ${count(copies)}`, holds: missing.length === 0 },
    {
      says: `Every release stands as it was published (${of(copies, 'Releases').size})`,
      holds: changed.length === 0,
    },
    {
      says: `The audit log is whole (${chain.head.number} entries)`,
      holds: chain.brokenAt === undefined && chain.head.number >= older.head.number,
    },
    {
      says: `No link can answer twice (${used.length} used)`,
      holds: [...used, ...takenOut].every((key) => intake.has(key)),
    },
    {
      says: `What was taken out stays out (${takenOut.length})`,
      holds: takenOut.every((key) => Object.keys(intake.get(key) ?? {}).every((name) => left.includes(name))),
    },
  ]
}

const of = (all: Map<TableName, Map<string, Item>>, name: TableName): Map<string, Item> =>
  all.get(name) ?? new Map()

/** All that stands of an answer that was taken out. */
const left: readonly string[] = ['shard', 'key', 'wd', 'ttl']

async function readAll({ database }: WinBack, prefix: string): Promise<Map<TableName, Map<string, Item>>> {
  const all = new Map<TableName, Map<string, Item>>()
  for (const name of recoverable) {
    const { partition, sort = '' }: Table = tables[name]
    const items = new Map<string, Item>()
    for await (const item of itemsOf(database, prefix + name))
      items.set(JSON.stringify([item[partition], item[sort]]), item)
    all.set(name, items)
  }
  return all
}

const count = (all: Map<TableName, Map<string, Item>>): string =>
  `(${[...all.values()].reduce((sum, { size }) => sum + size, 0)} items)`

/** Entries as the log gives them, the oldest first. */
const inOrder = (items: Map<string, Item>): Item[] =>
  [...items.values()]
    .map(({ noun: _, id: __, ...entry }) => entry)
    .toSorted((a, b) => Number(a['number']) - Number(b['number']))
