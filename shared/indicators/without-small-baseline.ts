import type { Definition } from './indicator.ts'

/** Where children are few, a baseline is a small number, too: others than the executive group do not see it. */
export function withoutSmallBaseline(definition: Definition): Definition {
  const { baseline: _, ...rest } = definition
  return definition.fewChildren ? rest : definition
}
