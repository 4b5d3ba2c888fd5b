import type { BrokenDownBy } from '../results/breakdown.ts'
import type { Part } from '../results/plan-breakdown.ts'
import type { Settings } from '../settings/settings.ts'
import { Mode } from './distribution.ts'

const modes: Record<Mode, string> = {
  alone: 'On their own phone or computer',
  assisted: 'With somebody beside them',
  kiosk: 'On a shared tablet',
  paper: 'On paper',
}

/** All that a breakdown can be made of: the ways of answering, or the agencies that hand out. */
export function listParts(
  by: BrokenDownBy,
  { agencies }: Pick<Settings, 'agencies'>,
  expected: Readonly<Record<string, number>>,
): Part[] {
  const parts =
    by === 'mode'
      ? Mode.options.map((of) => ({ of, title: modes[of] }))
      : (agencies?.agencies ?? []).flatMap(({ id, name, stopped }) =>
          stopped ? [] : [{ of: id, title: name }],
        )
  return parts.map((part) => ({ ...part, expected: expected[part.of] ?? 0 }))
}
