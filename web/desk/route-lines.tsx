import type { Route } from '#shared/settings/worries.ts'
import { type Worry, worryWords } from '#shared/settings/worry.ts'

/** Whom to tell, how and how soon, as soon as a kind of worry is ticked. */
export const RouteLines = ({ about, routes }: { about: readonly Worry[]; routes: readonly Route[] }) => (
  <div role="status">
    {about.map((worry) => {
      const route = routes.find((it) => it.worry === worry)
      return (
        <p key={worry} class="note">
          <b>{worryWords[worry]}:</b>{' '}
          {route ? (
            <>
              {route.when}, tell {route.who}, <Reach how={route.how} />.
            </>
          ) : (
            'ask the safeguarding lead.'
          )}
        </p>
      )
    })}
  </div>
)

const Reach = ({ how }: { how: string }) => {
  const number = /^[0-9 ]+$/.test(how)
  return <a href={number ? `tel:${how.replaceAll(' ', '')}` : `mailto:${how}`}>{how}</a>
}
