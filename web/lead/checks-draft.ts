import type { ChecksTyped } from '#shared/distribution/round-typed.ts'

export const noChecks: ChecksTyped = {
  benefits: '',
  impact: '',
  decides: '',
  tellOn: '',
  missed: '',
  otherWay: '',
  rung: '',
  accepted: false,
}
