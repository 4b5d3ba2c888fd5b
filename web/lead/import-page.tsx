import { useState } from 'preact/hooks'
import { importLessons } from '#shared/learning/import-endpoints.ts'
import { columns } from '#shared/learning/lesson-row.ts'
import { lessonsAsCsv } from '#web/board/lessons-as-csv.ts'
import { saveFile } from '#web/manage/save-file.ts'
import { navigate } from '#web/staff/navigate.ts'
import { Page } from '#web/staff/page.tsx'
import { useSend } from '#web/staff/use-send.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { ImportList } from './import-list.tsx'
import { ImportPreview } from './import-preview.tsx'
import { NamesFound } from './names-found.tsx'
import { type ReadLog, readLogFile } from './read-log-file.ts'

const longest = 1_000_000

/** A log that was kept elsewhere comes in: looked at first, then whole or not at all. */
export function ImportPage() {
  const { priorities } = useSettings()
  const [file, setFile] = useState<{ id: string; read: ReadLog }>()
  const { busy, problem, send } = useSend(importLessons, () => navigate('/staff/learning'))
  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return
    const read =
      chosen.size > longest
        ? { wrong: 'The file is larger than 1 MB. Split it.', rows: [], leftOut: [], lessons: [] }
        : readLogFile(await chosen.text(), priorities?.priorities ?? [])
    setFile({ id: `import-${crypto.randomUUID().replaceAll('-', '').slice(0, 12)}`, read })
  }
  const lessons = file?.read.lessons ?? []
  const isReady = lessons.length > 0 && lessons.length === file?.read.rows.length
  return (
    <Page title="Bring in a log">
      <p class="small">
        <a href="/staff/learning">Learning log</a>
      </p>
      <h1>Bring in a log from a file</h1>
      <p class="deck">
        A table saved as CSV, a lesson a row. You see what would come in first. Either every row comes in, or
        none.
      </p>
      <StaffProblem problem={problem} />
      <p>
        Its first row names the columns: {columns.join(', ')}. Only the first has to be filled in.{' '}
        <button
          type="button"
          class="link"
          onClick={() => saveFile('lessons-to-bring-in.csv', 'text/csv', lessonsAsCsv([]))}
        >
          Save an empty table
        </button>
      </p>
      <div class="field narrow">
        <label for="field-file">The file</label>
        <input
          id="field-file"
          type="file"
          accept=".csv,text/csv"
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      </div>
      {file ? <ImportPreview read={file.read} /> : null}
      <NamesFound texts={lessons.flatMap(({ title, soWhat }) => [title, soWhat])} />
      {file && isReady ? (
        <p>
          <StaffButton
            busy={busy && 'Bringing in…'}
            onPress={() => void send({ body: { import: file.id, lessons } })}
          >
            {lessons.length === 1 ? 'Bring in 1 lesson' : `Bring in ${lessons.length} lessons`}
          </StaffButton>
        </p>
      ) : null}
      <ImportList />
    </Page>
  )
}
