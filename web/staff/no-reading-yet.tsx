import type { Role } from '#shared/settings/role.ts'

/** For those whose work here cannot be done yet: it says so, instead of an empty list. */
export function NoReadingYet({ roles }: { roles: readonly Role[] }) {
  if (!roles.includes('reader') && !roles.includes('safeguarding-lead')) return null
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
