import type { ChoiceQuestion, Option } from '../question.ts'

/** One half of a pair after the other changed: the same answers in the same order, in its own words where it had them. */
export function likeTwin(mine: ChoiceQuestion, twin: ChoiceQuestion): ChoiceQuestion {
  const { goodEnd: _, core: __, ...kept } = mine
  return {
    ...kept,
    kind: twin.kind,
    options: twin.options.map((option) => asBefore(mine.options, option)),
    reported: twin.reported,
    ...(twin.goodEnd ? { goodEnd: twin.goodEnd } : {}),
    ...(twin.core ? { core: twin.core } : {}),
  }
}

/** What an answer stands for is the same in both; its words may differ where they did before. */
function asBefore(mine: readonly Option[], option: Option): Option {
  const before = mine.find(({ id }) => id === option.id)
  if (!before) return option
  const { easy: _, ...rest } = option
  return { ...rest, text: before.text, ...(before.easy === undefined ? {} : { easy: before.easy }) }
}
