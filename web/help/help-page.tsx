import { roleNames } from '#shared/settings/role.ts'
import type { Person } from '#web/staff/claims.ts'
import { Page } from '#web/staff/page.tsx'
import { useTerms } from '#web/staff/use-terms.ts'
import { OurPromise } from './our-promise.tsx'
import { roleHelp } from './role-help.ts'
import { whenWrong } from './when-wrong.ts'

/** What somebody does here, in plain words, and what to do when something goes wrong. */
export function HelpPage({ person: { roles } }: { person: Person }) {
  const words = roleHelp(useTerms())
  return (
    <Page title="Help">
      <h1>What you do here</h1>
      <div class="cols">
        <div>
          {roles.map((role) => {
            const { does, steps, cannot, ask } = words[role]
            return (
              <section key={role} aria-labelledby={`help-${role}`}>
                <h2 class="rule" id={`help-${role}`}>
                  {roleNames.get(role)}
                </h2>
                <p>{does}</p>
                <h3>Step by step</h3>
                <ol>
                  {steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
                <h3>What you cannot see, and why</h3>
                <ul>
                  {cannot.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
                <h3>Who to ask</h3>
                <p>{ask}</p>
              </section>
            )
          })}
          <section aria-labelledby="when-wrong">
            <h2 class="rule" id="when-wrong">
              When something goes wrong
            </h2>
            {whenWrong
              .filter((it) => it.roles.some((role) => roles.includes(role)))
              .map(({ title, steps }) => (
                <details key={title}>
                  <summary>{title}</summary>
                  <ol>
                    {steps.map((step) => (
                      <li key={step}>{step}</li>
                    ))}
                  </ol>
                </details>
              ))}
          </section>
        </div>
        <OurPromise />
      </div>
    </Page>
  )
}
