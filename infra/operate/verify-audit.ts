import { createHash } from 'node:crypto'
import { listAudit } from '../../shared/audit/audit-endpoints.ts'
import type { AuditEntry } from '../../shared/audit/audit-entry.ts'
import { type Head, noEntry } from '../../shared/audit/link-entry.ts'
import { type Verified, verifyChain } from '../../shared/audit/verify-chain.ts'
import type { Api } from './api.ts'

export interface Checked extends Verified {
  /** How many entries there are. */
  count: number
  /** Whether the entry that somebody has on paper stands where it stood; missing when none was named. */
  asOnPaper?: boolean
}

/** Reads the whole audit log and checks it here, without trusting what the system says about it. */
export async function verifyAudit(api: Api, paper?: Head): Promise<Checked> {
  const entries = await readAll(api)
  const verified = await verifyChain(entries, noEntry, sha256)
  const kept = paper && entries.some(({ number, hash }) => number === paper.number && hash === paper.hash)
  return { ...verified, count: entries.length, ...(kept === undefined ? {} : { asOnPaper: kept }) }
}

async function readAll(api: Api): Promise<AuditEntry[]> {
  const newestFirst: AuditEntry[] = []
  for (let query = ''; ; ) {
    const { entries } = listAudit.ok.body.parse(await api.get(`/api/audit${query}`))
    newestFirst.push(...entries)
    const oldest = entries.at(-1)
    if (!oldest || oldest.number === 1) return newestFirst.reverse()
    query = `?before=${oldest.number}`
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
