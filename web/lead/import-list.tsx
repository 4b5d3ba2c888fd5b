import { listImports, undoImport } from '#shared/learning/import-endpoints.ts'
import type { LessonImport } from '#shared/learning/imported-lesson.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffAskFirst } from '#web/ui/staff-ask-first.tsx'

/** What was brought in before, each to be undone as a whole while nobody has worked with it. */
export function ImportList() {
  const [load, again] = useLoad(listImports, {})
  return (
    <Loaded load={load}>
      {({ imports }) =>
        imports.length > 0 ? (
          <section class="narrow" tabIndex={-1} aria-labelledby="imports">
            <h2 id="imports" class="rule">
              Brought in before
            </h2>
            <ul class="list">
              {imports.map((it) => (
                <Import key={it.import} import={it} onUndone={again} />
              ))}
            </ul>
          </section>
        ) : null
      }
    </Loaded>
  )
}

function Import({ import: it, onUndone }: { import: LessonImport; onUndone: () => void }) {
  const { busy, problem, send } = useSend(undoImport, onUndone)
  const count = it.lessons === 1 ? '1 lesson' : `${it.lessons} lessons`
  return (
    <li>
      <b>{count}</b>
      <small>
        {it.by}, {sayDay(it.on)}. The first: {it.first}
      </small>
      {it.undone ? (
        <p>
          Undone by {it.undone.by} on {sayDay(it.undone.on)}.
        </p>
      ) : (
        <StaffAskFirst
          ask={
            <>
              Undo this
              <span class="unseen">
                : {count} of {sayDay(it.on)}
              </span>
            </>
          }
          title={`Take ${count} out of the log again?`}
          yes="Yes, undo it"
          no="Keep them"
          busy={busy && 'Undoing…'}
          problem={problem && { ...problem, errors: [] }}
          onYes={() => void send({ params: { import: it.import } })}
        >
          <ul>
            {(problem?.errors ?? []).map(({ at, say }) => (
              <li key={at}>
                <a href={`/staff/learning/${at}`}>{say}</a>
              </li>
            ))}
          </ul>
          <p>All of it goes, and nothing else. Once somebody has changed one of them, it stays.</p>
        </StaffAskFirst>
      )}
    </li>
  )
}
