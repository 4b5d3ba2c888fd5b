import type { Release } from '#shared/results/release.ts'
import { figuresAsCsv } from '#web/manage/figures-as-csv.ts'
import { saveFile } from '#web/manage/save-file.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { codebookAsCsv } from './codebook-as-csv.ts'

/** The same figures to take away: on paper, as a table with its codebook, as JSON. */
export function TakeAways({ wave, releases }: { wave: string; releases: Release[] }) {
  const csv = (name: string, text: string): void => saveFile(`${name}-${wave}.csv`, 'text/csv', text)
  return (
    <section class="unprinted">
      <h2 class="rule">Take it with you</h2>
      <p>The same figures, to the digit, however you take them.</p>
      <p class="buttons">
        <a class="go" href={`/staff/rounds/${wave}/pack`}>
          Board pack, to print
        </a>
        <StaffButton quiet onPress={() => csv('figures', figuresAsCsv(releases))}>
          Figures as a table (CSV)
        </StaffButton>
        <StaffButton quiet onPress={() => csv('codebook', codebookAsCsv(releases))}>
          What the table means (CSV)
        </StaffButton>
        <StaffButton
          quiet
          onPress={() =>
            saveFile(`figures-${wave}.json`, 'application/json', JSON.stringify(releases, null, 2))
          }
        >
          Figures as JSON
        </StaffButton>
      </p>
    </section>
  )
}
