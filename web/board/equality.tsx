import { aboutYou } from '#shared/library/about-you.ts'
import type { Release, Result } from '#shared/results/release.ts'

const asks = [
  { id: 'about-ethnic-group', name: 'ethnic group' },
  { id: 'about-disability', name: 'disability' },
]

/** Whether enough answered about ethnic group and disability to say who was reached, and what follows. */
export function Equality({ release: { survey, results, answered } }: { release: Release }) {
  if (!aboutYou.some(({ forms, question }) => question.id === 'about-disability' && forms.includes(survey)))
    return null
  return (
    <section>
      <h2 class="rule">Experience by ethnic group and disability: enough answers?</h2>
      <p>{sayEquality(results, answered !== undefined)}</p>
    </section>
  )
}

function sayEquality(results: Result[], enough: boolean): string {
  const found = asks.map(({ id, name }) => ({ name, result: results.find((it) => it.id === id) }))
  const missing = found.filter(({ result }) => result?.kind === 'held').map(({ name }) => name)
  if (!enough)
    return 'No: fewer than 10 answered. We will hand out more in the next round, and ask agencies which families got no link.'
  if (found.every(({ result }) => !result))
    return 'No: it was not asked in this round. We will decide before the next round whether to ask. Each question about a person lowers what else can be shown.'
  if (missing.length > 0)
    return `No: not for ${missing.join(' and ')}. We will ask agencies which families got no link, and who needs help to answer.`
  return 'Yes: enough to say who answered, and we will compare that with who was offered help. How each group found the help is never shown: a small group could be recognised.'
}
