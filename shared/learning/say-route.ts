import type { Route } from './action.ts'

const names: Record<Route, string> = {
  training: 'Training',
  awareness: 'Raising awareness',
  'policy-change': 'Changing policy',
  audit: 'Audit',
  commissioning: 'Commissioning',
}

export const sayRoute = (route: Route): string => names[route]
