import type { AgencyKind } from '#shared/settings/agencies.ts'

export const agencyKinds: readonly { value: AgencyKind; text: string }[] = [
  { value: 'council', text: 'Council' },
  { value: 'school', text: 'School or nursery' },
  { value: 'health', text: 'Health' },
  { value: 'police', text: 'Police' },
  { value: 'probation', text: 'Probation' },
  { value: 'youth-justice', text: 'Youth justice' },
  { value: 'charity', text: 'Charity' },
  { value: 'other', text: 'Something else' },
]

export const sayAgencyKind = (kind: AgencyKind): string =>
  agencyKinds.find(({ value }) => value === kind)?.text ?? kind
