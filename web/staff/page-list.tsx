import type { Entry } from './navigation.ts'

const groups = ['Ask families', 'Learn from them', 'Look after it'] as const

/** The pages that somebody may open, by what people come to do. */
export const PageList = ({ entries }: { entries: readonly Entry[] }) => (
  <>
    {groups
      .map((name) => ({ name, pages: entries.filter(({ group }) => group === name) }))
      .filter(({ pages }) => pages.length > 0)
      .map(({ name, pages }) => (
        <section key={name} class="pages">
          <h3>{name}</h3>
          <ul class="list">
            {pages.map(({ to, text, says }) => (
              <li key={to}>
                <a href={to}>{text}</a>
                <small>{says}</small>
              </li>
            ))}
          </ul>
        </section>
      ))}
  </>
)
