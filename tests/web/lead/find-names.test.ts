import { expect, test } from 'vitest'
import { findNames } from '#web/lead/find-names.ts'

const agencies = ['Family Hub North', 'Riverside School']

test('names of children and families are found, wherever they stand', () => {
  const text =
    'Aisha Khan told us that she was afraid. Her brother, Jaxon, said the same, and so did Mrs Nowak.'
  const found = findNames([text], agencies).join()
  for (const name of ['Aisha', 'Jaxon', 'Nowak']) expect(found).toContain(name)
})

test('agencies, days, months and figures are no names, and plain words find nothing', () => {
  expect(
    findNames(
      [
        'On Monday, 3 March 2026, Family Hub North and Riverside School met about 20 families.',
        'Most parents told us: the plan was not clear to them. We write it together from May on.',
        'Each hub has somebody to ask. The school knows.',
      ],
      agencies,
    ),
  ).toEqual([])
  // Control: what nobody here is called would be found.
  expect(findNames(['We met at Oakfield School with some families.'], agencies).join()).toContain('Oakfield')
})
