import type { Role } from '../settings/role.ts'
import type { LearningRecord, RecordKind } from './record.ts'
import { registers } from './record-kinds.ts'

interface Somebody {
  roles: readonly Role[]
  agencies: readonly string[]
}

/** Those who read every register. An agency reads what is its own, and nothing else. */
const readsAll: readonly Role[] = [
  'participation-lead',
  'board',
  'scrutineer',
  'business-manager',
  'safeguarding-lead',
]

export const mayRead = (who: Somebody, { agency }: Pick<LearningRecord, 'agency'>): boolean =>
  who.roles.some((role) => readsAll.includes(role)) || isOwn(who, agency)

/** Whether this person writes in a register, for that agency where it is of agencies. */
export function mayWrite(who: Somebody, kind: RecordKind, agency: string | undefined): boolean {
  const { writers } = registers[kind]
  return who.roles.some((role) => writers.includes(role) && (role !== 'agency' || isOwn(who, agency)))
}

const isOwn = ({ roles, agencies }: Somebody, agency: string | undefined): boolean =>
  roles.includes('agency') && agency !== undefined && agencies.includes(agency)
