import type { PersonView } from '#shared/people/people-endpoints.ts'

interface Props {
  people: PersonView[]
  /** Whether the reader may look at them. */
  reviews: boolean
}

/** Whom nobody has looked at for 90 days. */
export function PeopleToReview({ people, reviews }: Props) {
  const due = people.filter((it) => it.due)
  if (due.length === 0) return null
  return (
    <section class="slip" aria-labelledby="due">
      <h2 id="due">
        {due.length === 1 ? 'One person has' : `${due.length} people have`} not been looked at for 90 days
      </h2>
      <p>
        {reviews
          ? 'Open each, and say whether what they may do is still right.'
          : 'A business manager does this.'}
      </p>
      <ul>
        {due.map(({ person, name }) => (
          <li key={person}>{reviews ? <a href={`/staff/people/${person}`}>{name}</a> : name}</li>
        ))}
      </ul>
    </section>
  )
}
