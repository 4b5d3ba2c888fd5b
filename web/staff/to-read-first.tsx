import type { Role } from '#shared/settings/role.ts'

/** Whose work is with comments: their list comes before everything else. */
export const willRead = (role: Role): boolean => role === 'reader' || role === 'safeguarding-lead'

/** Where those who read begin, before any number. */
export function ToReadFirst({ roles }: { roles: readonly Role[] }) {
  if (!roles.some(willRead)) return null
  return (
    <section class="slip" aria-labelledby="to-read">
      <h2 id="to-read">Look first whether somebody wrote</h2>
      <p>
        <a href="/staff/desk">Open what is to be read</a>. What people wrote is opened every hour. Every set
        of it is read by a person to its end.
      </p>
    </section>
  )
}
