import type { Role } from '#shared/settings/role.ts'

/** Whose work is with comments. “Nothing needs you” would be untrue: a worry may wait where nobody can read it yet. */
export const willRead = (role: Role): boolean => role === 'reader' || role === 'safeguarding-lead'

/** For those whose work here cannot be done yet: it says so, instead of an empty list. */
export function NoReadingYet({ roles }: { roles: readonly Role[] }) {
  if (!roles.some(willRead)) return null
  return (
    <section class="slip" aria-labelledby="no-reading">
      <h2 id="no-reading">You cannot read comments here yet</h2>
      <p>
        The pages for reading comments, and for acting on a worry in one, are not built. Comments are kept,
        sealed or for readers only, until they are. No real family should be asked before that.
      </p>
    </section>
  )
}
