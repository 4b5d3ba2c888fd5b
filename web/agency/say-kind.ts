import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'

const names: Record<DistributionView['kind'], string> = {
  single: 'A link each',
  open: 'One link for everybody',
}

export const sayKind = (kind: DistributionView['kind']): string => names[kind]
