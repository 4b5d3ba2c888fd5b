import type { Lesson } from '#shared/learning/lesson.ts'
import { saveFile } from '#web/manage/save-file.ts'
import { useSettings } from '#web/staff/use-settings.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { lessonsAsCsv } from './lessons-as-csv.ts'

/** The lessons that somebody may read, as a file. */
export function TakeLog({ lessons }: { lessons: readonly Lesson[] }) {
  const { priorities } = useSettings()
  return (
    <section>
      <h2 class="rule">As a file</h2>
      <p>Every lesson that you may read.</p>
      <p class="buttons">
        <StaffButton
          quiet
          onPress={() => saveFile('learning-log.csv', 'text/csv', lessonsAsCsv(lessons, priorities))}
        >
          Table (CSV)
        </StaffButton>
        <StaffButton
          quiet
          onPress={() =>
            saveFile('learning-log.json', 'application/json', JSON.stringify(lessons, undefined, 2))
          }
        >
          JSON
        </StaffButton>
      </p>
    </section>
  )
}
