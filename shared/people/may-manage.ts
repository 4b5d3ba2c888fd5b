import type { Person } from './person.ts'

/**
 * Whether somebody with a business manager's token may still change people. The record decides, because a token lives
 * on for a while after its owner's role was taken away. While there is no business manager at all, the token is enough:
 * so the first one can be invited.
 */
export function mayManage(people: readonly Person[], by: string): boolean {
  const managers = people.filter(({ roles, left }) => !left && roles.includes('business-manager'))
  return managers.length === 0 || managers.some(({ person }) => person === by)
}
