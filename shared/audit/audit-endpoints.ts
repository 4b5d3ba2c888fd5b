import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { AuditEntry } from './audit-entry.ts'

export const listAudit = endpoint({
  id: 'listAudit',
  noun: 'audit',
  access: ['scrutineer', 'business-manager', 'data-protection-officer'],
  method: 'GET',
  path: '/api/audit',
  summary: 'What staff did, the newest first, a page at a time.',
  /** Entries with a smaller number than this. */
  query: z.strictObject({ before: z.coerce.number().int().min(1).optional() }),
  ok: {
    status: 200,
    body: z.strictObject({
      entries: z.array(AuditEntry),
      /** Whether every entry from `checkedFrom` to the newest, or to the one named as `before`, holds: checked now. */
      whole: z.boolean(),
      checkedFrom: z.int().min(1),
      /** The number at which the chain breaks. */
      brokenAt: z.int().min(1).optional(),
      /** The newest entry; 0 when there is none. */
      head: z.strictObject({ number: z.int().min(0), hash: z.string() }),
    }),
  },
})
