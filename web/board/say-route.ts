import type { Route } from '#shared/learning/action.ts'

const names: Record<Route, string> = {
  training: 'Training',
  awareness: 'Raising awareness',
  'policy-change': 'Changing policy',
  audit: 'Audit',
  commissioning: 'Commissioning',
}

export const sayRoute = (route: Route): string => names[route]
