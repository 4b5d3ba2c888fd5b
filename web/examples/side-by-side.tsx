import { familyGroups } from './family/family-groups.ts'
import { staffGroups } from './staff/staff-groups.ts'

const colours = { id: 'colours', title: 'Colours' }
const sites = [
  { id: 'staff', title: 'Staff site', groups: [colours, ...staffGroups] },
  { id: 'family', title: 'Families’ pages', groups: [colours, ...familyGroups] },
]
const looks = ['light', 'dark'] as const
const directions = [
  { id: 'ltr', title: 'left to right' },
  { id: 'rtl', title: 'right to left' },
]

/** One group of one site four times: light and dark, in both directions. */
export const SideBySide = ({ site, group }: { site: 'staff' | 'family'; group: string }) => (
  <main class="wide">
    <h1>Examples</h1>
    <p class="deck">Every component in every state. All that stands in them is made up.</p>
    {sites.map(({ id, title, groups }) => (
      <nav key={id} aria-labelledby={id}>
        <h2 id={id}>
          <a href={`${id}.html`}>{title}</a>
        </h2>
        <ul class="sites">
          {groups.map((it) => (
            <li key={it.id}>
              <a
                href={`?site=${id}&group=${it.id}`}
                {...(id === site && it.id === group ? { 'aria-current': 'page' } : {})}
              >
                {it.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    ))}
    <div class="frames">
      {directions.flatMap((direction) =>
        looks.map((look) => (
          <section key={look + direction.id}>
            <h2>{`${look}, ${direction.title}`}</h2>
            <iframe
              title={`${look}, ${direction.title}`}
              src={`${site}.html?look=${look}&direction=${direction.id}&group=${group}`}
            />
          </section>
        )),
      )}
    </div>
  </main>
)
