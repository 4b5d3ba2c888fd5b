import { useState } from 'preact/hooks'
import * as z from 'zod'
import type { Problem } from '#shared/api/problem.ts'
import type { People, PersonView } from '#shared/people/people-endpoints.ts'
import { useDraft } from '#web/staff/use-draft.ts'
import { ChangePerson } from './change-person.tsx'
import { LeavePerson } from './leave-person.tsx'
import { ReviewPerson } from './review-person.tsx'

interface Props {
  it: PersonView
  agencies: People['agencies']
  /** Something was saved, here or by somebody else: look again. */
  onChanged: () => void
}

/** What another business manager may do with a person. */
export function EditPerson({ it, agencies, onChanged }: Props) {
  const [said, setSaid] = useState('')
  const from = useDraft(`person.${it.person}.from`, z.number(), it.version)
  const saved =
    (says: string) =>
    ({ version }: { version: number }): void => {
      from.drop(version)
      setSaid(says)
      onChanged()
    }
  const refused = ({ status }: Problem): void => {
    setSaid('')
    if (status === savedOnlyHere) from.drop(it.version + 1)
    if (status !== 400) onChanged()
  }
  return (
    <>
      <p role="status">{said}</p>
      <ReviewPerson it={it} onReviewed={saved('Noted: this is still right.')} onRefused={refused} />
      <ChangePerson
        it={it}
        agencies={agencies}
        from={from}
        onSaved={saved('Saved. It holds from the next sign-in on.')}
        onRefused={refused}
      />
      <LeavePerson it={it} onLeft={onChanged} />
    </>
  )
}

const savedOnlyHere = 503
