import { useState } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'
import { isProblem } from '#shared/api/problem.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { figuresAsCsv } from './figures-as-csv.ts'
import { findReleases } from './find-releases.ts'
import { saveFile } from './save-file.ts'

/** The published figures of every round, as a file. */
export function TakeFigures() {
  const [state, setState] = useState<'ready' | 'busy' | 'done'>('ready')
  const [problem, setProblem] = useState<Problem>()
  async function take(kind: 'csv' | 'json'): Promise<void> {
    setState('busy')
    const found = await findReleases()
    setState(isProblem(found) ? 'ready' : 'done')
    setProblem(isProblem(found) ? found : undefined)
    if (isProblem(found)) return
    if (kind === 'csv') saveFile('published-figures.csv', 'text/csv', figuresAsCsv(found))
    else saveFile('published-figures.json', 'application/json', JSON.stringify(found, undefined, 2))
  }
  return (
    <section>
      <h2 class="rule">Published figures</h2>
      <p>
        The same figures as on the results pages, to the digit. Each stands for a range, and the file says
        which. Made-up rounds are marked.
      </p>
      <StaffProblem problem={problem} />
      <p class="buttons">
        <StaffButton busy={state === 'busy' && 'Collecting…'} onPress={() => void take('csv')}>
          Save as a table (CSV)
        </StaffButton>
        <StaffButton quiet onPress={() => void take('json')}>
          Save as JSON
        </StaffButton>
        <span role="status">{state === 'done' ? 'The file is in your downloads.' : ''}</span>
      </p>
    </section>
  )
}
