import { expect, test } from 'vitest'
import { handler } from '#functions/results/get-break-in.ts'
import { getBreakIn } from '#shared/results/break-in-endpoint.ts'
import { call } from '../../support/call.ts'

const body = getBreakIn.ok.body
const run = async (query: Record<string, string>) =>
  body.parse((await call(handler, { as: 'board', query })).body)

test.each(['mixed', 'agreeing'])(
  'made-up people who are %s are found out without protection, and with it nobody is',
  async (answers) => {
    const { runs, people } = await run({ answers, known: '3' })
    const [none, heard] = runs
    expect(none?.recovered).toBeGreaterThan(people / 3)
    expect([heard?.recovered, heard?.narrowed]).toEqual([0, 0])
    for (const { steps, persons } of runs) {
      expect(persons.filter(({ known }) => known)).toHaveLength(3)
      expect(steps.at(-1)?.left).toEqual(persons.map(({ possible }) => possible.length))
    }
  },
)

test('the same question has the same answer', async () => {
  expect(await run({ people: '12' })).toEqual(await run({ people: '12' }))
})

const wrong: Record<string, string>[] = [
  { people: '100000' },
  { known: '4' },
  { answers: 'real' },
  { wave: 'W1' },
]
test.each(wrong)('%j is refused', async (query) => {
  expect(await call(handler, { as: 'board', query })).toMatchObject({ status: 400 })
})

test('agencies do not see it', async () => {
  expect(await call(handler, { as: 'agency' })).toMatchObject({ status: 403 })
})
