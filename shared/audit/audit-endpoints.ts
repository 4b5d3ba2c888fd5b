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
  query: z.strictObject({ before: z.coerce.number().int().min(1).optional() }),
  ok: {
    status: 200,
    body: z.strictObject({
      entries: z.array(AuditEntry),
      /** Whether the chain holds from the first entry to the last, checked now. */
      whole: z.boolean(),
      head: z.strictObject({ number: z.int().min(0), hash: z.string() }),
    }),
  },
})
