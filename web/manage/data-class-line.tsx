import { HoldClass } from '#shared/settings/hold.ts'
import type { Role } from '#shared/settings/role.ts'
import { holdData, type KeptClass } from '#shared/settings/settings-endpoints.ts'
import { may } from '#web/staff/may.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { HoldForm } from './hold-form.tsx'

interface Props {
  kept: KeptClass
  roles: readonly Role[]
  onChanged: () => void
}

/** One class of data: what it is, how long it is kept, and what happened to it last. */
export function DataClassLine({ kept, roles, onChanged }: Props) {
  const { title, what, period, deleted, hold, noHold } = kept
  const holdable = HoldClass.safeParse(kept.class).data
  return (
    <li>
      <h2>{title}</h2>
      <p>{what}</p>
      <p>
        <b>Kept:</b> {period}
      </p>
      {deleted ? <p>{kept.class === 'comments' ? sayEmptied(deleted) : sayDeleted(deleted)}</p> : null}
      {hold ? <p class={hold.held ? 'slip' : 'small'}>{sayHold(hold)}</p> : null}
      {noHold ? (
        <p class="small">It cannot be put on hold. {noHold}</p>
      ) : holdable && may(roles, holdData) ? (
        <HoldForm of={holdable} title={title} hold={hold} onChanged={onChanged} />
      ) : null}
    </li>
  )
}

const sayEmptied = ({ on, before, rounds }: NonNullable<KeptClass['deleted']>): string =>
  `Deleted last on ${sayDay(on)}: comments of ${rounds === 1 ? 'a round' : `${rounds} rounds`}. No comment that was decided on before ${sayDay(before)} is left.`

const sayDeleted = ({ on, before, rounds }: NonNullable<KeptClass['deleted']>): string =>
  `Deleted last on ${sayDay(on)}: what still waited from ${rounds === 1 ? 'a round' : `${rounds} rounds`} that closed before ${sayDay(before)}.`

const sayHold = ({ held, by, on, reason, review }: NonNullable<KeptClass['hold']>): string =>
  held
    ? `On hold since ${sayDay(on)}, by ${by}: ${reason}. ${review ? `To be looked at again on ${sayDay(review)}.` : ''}`
    : `The last hold was lifted on ${sayDay(on)} by ${by}: ${reason}.`
