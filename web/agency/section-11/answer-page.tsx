import type { Answer } from '#shared/section-11/answer.ts'
import { fillsReturn } from '#shared/section-11/may-see-return.ts'
import { newestAnswers } from '#shared/section-11/newest-answers.ts'
import { getReturn, type WholeReturn } from '#shared/section-11/section-11-endpoints.ts'
import type { Standard } from '#shared/section-11/standard.ts'
import { AnswerText } from '#web/board/section-11/answer-text.tsx'
import { answerAddress, returnAddress } from '#web/board/section-11/cycle-address.ts'
import type { Person } from '#web/staff/claims.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useAgencyNames } from '#web/staff/use-agency-names.ts'
import { useLoad } from '#web/staff/use-load.ts'
import { AnswerForm } from './answer-form.tsx'
import { AnswerHistory } from './answer-history.tsx'

interface Props {
  cycle: string
  agency: string
  standard: string
  person: Person
}

/** One standard of a return: what is expected, what the agency says of it so far, and who wrote that. */
export function AnswerPage({ cycle, agency, standard: id, person }: Props) {
  const [load, again] = useLoad(getReturn, { params: { cycle, agency } })
  if (!fillsReturn(person, agency)) return <NotFoundPage />
  return (
    <Loaded load={load}>
      {(it) => {
        const standard = it.standards.find((other) => other.id === id)
        return standard ? (
          <Shown it={it} standard={standard} person={person} onSaved={again} />
        ) : (
          <NotFoundPage />
        )
      }}
    </Loaded>
  )
}

interface ShownProps {
  it: WholeReturn
  standard: Standard
  person: Person
  onSaved: () => void
}

function Shown({ it, standard, person, onSaved }: ShownProps) {
  const nameOf = useAgencyNames()
  const versions = it.answers.filter((answer) => answer.standard === standard.id)
  const newest = newestAnswers(it.answers).get(standard.id)
  const back = returnAddress(it.cycle, it.agency)
  const next = it.standards[it.standards.indexOf(standard) + 1]
  return (
    <Page title={standard.title}>
      <p class="small">
        <a href={back}>{nameOf(it.agency)}</a>
      </p>
      <h1>{standard.title}</h1>
      <p class="deck">{standard.expects}</p>
      {standard.also.map(({ kind, expects }) => (
        <p key={kind}>
          <b>Of an agency like yours, besides:</b> {expects}
        </p>
      ))}
      {it.signed ? (
        <Read standard={standard} newest={newest} person={person} />
      ) : (
        <AnswerForm it={it} standard={standard} newest={newest} onSaved={onSaved} />
      )}
      <AnswerHistory versions={versions} />
      <p class="buttons">
        {next ? (
          <a href={answerAddress(it.cycle, it.agency, next.id)}>Next standard: {next.title}</a>
        ) : (
          <a href={back}>All standards</a>
        )}
      </p>
    </Page>
  )
}

const Read = ({
  standard,
  newest,
  person,
}: {
  standard: Standard
  newest: Answer | undefined
  person: Person
}) => (
  <>
    <p>This return is signed off, so nothing in it changes.</p>
    {newest ? (
      <AnswerText standard={standard} answer={newest} moderated={undefined} roles={person.roles} />
    ) : null}
  </>
)
