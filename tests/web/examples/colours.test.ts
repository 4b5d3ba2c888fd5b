import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colourPairs } from '#web/examples/colour-pairs.ts'
import { computeContrast } from '#web/examples/compute-contrast.ts'
import { readTokens, type Tokens } from '#web/examples/read-tokens.ts'

const tooNear = (tokens: Tokens) =>
  colourPairs(tokens).filter(
    ({ colour, ground, least }) => computeContrast(tokens[colour] ?? '', tokens[ground] ?? '') < least,
  )

test('contrast is as WCAG defines it, the same both ways round', () => {
  expect(computeContrast('#000', '#fff')).toBe(21)
  expect(computeContrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(computeContrast('#fff', '#767676')).toBe(computeContrast('#767676', '#fff'))
})

test.each(['web/staff/tokens.css', 'web/survey/survey.css'])(
  'the colours of %s stand out from what they are put on, in both looks',
  (file) => {
    const { light, dark } = readTokens(readFileSync(file, 'utf8'))
    expect(colourPairs(light).length).toBeGreaterThan(12)
    expect(dark['paper']).not.toBe(light['paper'])
    expect(tooNear(light)).toEqual([])
    expect(tooNear(dark)).toEqual([])
    // Control: a planted colour that is too pale is found on every ground.
    expect(tooNear({ ...light, soft: '#999999' }).map(({ colour }) => colour)).toContain('soft')
  },
)
