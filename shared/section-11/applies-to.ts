import type { AgencyKind } from '../settings/agencies.ts'
import type { Standard } from './standard.ts'

/** Whether a kind of agency answers for a standard. */
export const appliesTo = ({ kinds }: Pick<Standard, 'kinds'>, kind: AgencyKind): boolean =>
  kinds === undefined || kinds.includes(kind)

/** The standards that a kind of agency answers for. */
export const standardsFor = <S extends Pick<Standard, 'kinds'>>(all: readonly S[], kind: AgencyKind): S[] =>
  all.filter((standard) => appliesTo(standard, kind))
