import { expect, test } from 'vitest'
import { checkWay } from '#shared/distribution/check-way.ts'
import { Distribution, Mode } from '#shared/distribution/distribution.ts'
import { sayWay, ways } from '#web/agency/ways.ts'

test('only a tablet and paper cannot have a link each, and the refusal says why', () => {
  const refused = Mode.options.flatMap((mode) =>
    Distribution.shape.kind.options.flatMap((kind) => {
      const why = checkWay({ kind, mode })
      if (why) expect(why).toMatch(/^[A-Z].+\.$/)
      return why ? [`${kind} ${mode}`] : []
    }),
  )
  expect(refused).toEqual(['single kiosk', 'single paper'])
})

test('every way that the form offers is allowed, and named by itself', () => {
  for (const way of ways) {
    expect([way.value, checkWay(way)]).toEqual([way.value, undefined])
    expect(sayWay(way)).toBe(way.text)
  }
})
