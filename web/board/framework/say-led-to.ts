import type { Coverage } from '#shared/framework/framework-endpoints.ts'

const count = (many: number, one: string, more: string): string =>
  many === 1 ? `1 ${one}` : `${many} ${more}`

/** “3 lessons (1 not decided yet); 2 actions (none tested)”. */
export function sayLedTo({ lessons, waiting, actions, tested }: Coverage): string {
  if (lessons === 0) return 'No lesson'
  const open = waiting > 0 ? ` (${waiting} not decided yet)` : ''
  const done =
    actions > 0 ? `${count(actions, 'action', 'actions')} (${tested || 'none'} tested)` : 'no action'
  return `${count(lessons, 'lesson', 'lessons')}${open}; ${done}`
}
