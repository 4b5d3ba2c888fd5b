import { recordLesson } from '#shared/learning/learning-endpoints.ts'
import { fillsReturn } from '#shared/section-11/may-see-return.ts'
import { newestAnswers } from '#shared/section-11/newest-answers.ts'
import {
  getReturn,
  moderateAnswer,
  reopenReturn,
  type WholeReturn,
} from '#shared/section-11/section-11-endpoints.ts'
import { SignReturn } from '#web/agency/section-11/sign-return.tsx'
import { TaskList } from '#web/agency/section-11/task-list.tsx'
import { ReopenReturn } from '#web/manage/section-11/reopen-return.tsx'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { may } from '#web/staff/may.ts'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { useAgencyNames } from '#web/staff/use-agency-names.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { useTerms } from '#web/staff/use-terms.ts'
import { AnswerText } from './answer-text.tsx'
import { cycleAddress } from './cycle-address.ts'
import { LessonFromAnswer } from './lesson-from-answer.tsx'
import { ModerateAnswer } from './moderate-answer.tsx'
import { ReturnLessons } from './return-lessons.tsx'
import { sayCycle } from './say-audit.ts'
import { sayReturnState } from './say-return-state.ts'

interface Props {
  cycle: string
  agency: string
  person: Person
}

/** The return of one agency: to be filled in by its own people, to be read and moderated once it is signed. */
export function ReturnPage({ cycle, agency, person }: Props) {
  const [load, again] = useLoad(getReturn, { params: { cycle, agency } })
  const nameOf = useAgencyNames()
  const term = useTerms()
  if (load.is === 'problem' && load.problem.status === 404) return <NotFoundPage />
  return (
    <Page title={nameOf(agency)}>
      <Loaded load={load} title={nameOf(agency)}>
        {(it) => (
          <>
            <p class="small">
              <a href={cycleAddress(cycle)}>{sayCycle(term, it.due)}</a>
            </p>
            <h1>{nameOf(agency)}</h1>
            <p class="deck">
              {sayReturnState(it)} {it.signed ? '' : `Due on ${sayDay(it.due)}.`}
            </p>
            {it.returned ? (
              <p class="slip">
                <b>
                  {it.returned.by} sent it back on {sayDay(it.returned.on)}:
                </b>{' '}
                {it.returned.why}
              </p>
            ) : null}
            {it.signed ? (
              <Signed it={it} person={person} onChanged={again} />
            ) : fillsReturn(person, agency) ? (
              <>
                <TaskList it={it} />
                <SignReturn it={it} onSigned={again} />
              </>
            ) : (
              <p>Until it is signed off, what is in it is for the agency alone.</p>
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

interface SignedProps {
  it: WholeReturn
  person: Person
  onChanged: () => void
}

/** What was signed, standard by standard, with what the executive group says of it and what is learned from it. */
function Signed({ it, person, onChanged }: SignedProps) {
  const answers = newestAnswers(it.answers)
  return (
    <>
      {it.standards.map((standard) => {
        const answer = answers.get(standard.id)
        return answer ? (
          <section key={standard.id}>
            <h2 class="rule" id={standard.id}>
              {standard.title}
            </h2>
            <AnswerText
              standard={standard}
              answer={answer}
              moderated={it.moderated[standard.id]}
              roles={person.roles}
            />
            {may(person.roles, moderateAnswer) ? (
              <ModerateAnswer
                key={it.version}
                it={it}
                standard={standard}
                answer={answer}
                onModerated={onChanged}
              />
            ) : null}
            {may(person.roles, recordLesson) ? (
              <LessonFromAnswer due={it.due} standard={standard} answer={answer} />
            ) : null}
          </section>
        ) : null
      })}
      <ReturnLessons cycle={it.cycle} agency={it.agency} />
      {may(person.roles, reopenReturn) ? <ReopenReturn it={it} onReopened={onChanged} /> : null}
    </>
  )
}
