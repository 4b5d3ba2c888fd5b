import type { RecordKind } from '#shared/learning/record.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import type { Role } from '#shared/settings/role.ts'

/** Whether there can be anything in a register for somebody: who only acts for an agency has those of agencies. */
export const seesRegister = (roles: readonly Role[], kind: RecordKind): boolean =>
  registers[kind].ofAgency === true || roles.some((role) => role !== 'agency' && role !== 'reader')
