import { recordLesson } from '#shared/learning/learning-endpoints.ts'
import { mayWrite } from '#shared/learning/may-record.ts'
import { getRecord } from '#shared/learning/record-endpoints.ts'
import { registers } from '#shared/learning/record-kinds.ts'
import { ChangeRecord } from '#web/lead/change-record.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { LessonFromRecord } from './lesson-from-record.tsx'
import { RecordHistory } from './record-history.tsx'
import { RecordLessons } from './record-lessons.tsx'
import { RecordText } from './record-text.tsx'

/** One entry of a register: what it says, how it came to be, and a lesson from it. */
export function RecordPage({ record, person }: { record: string; person: Person }) {
  const [load, again] = useLoad(getRecord, { params: { record } })
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title="Register">
      <Loaded load={load} title="Register">
        {({ versions }) => {
          const [newest] = versions
          if (!newest) return null
          const { kind, agency } = newest
          return (
            <>
              <p class="small">
                <a href={`/staff/registers/${kind}`}>{registers[kind].title}</a>
              </p>
              <RecordText record={newest} />
              <RecordLessons record={record} />
              {may(person.roles, recordLesson) ? <LessonFromRecord record={newest} /> : null}
              {mayWrite(person, kind, agency) ? <ChangeRecord newest={newest} onChanged={again} /> : null}
              <RecordHistory versions={versions} />
            </>
          )
        }}
      </Loaded>
    </Page>
  )
}
