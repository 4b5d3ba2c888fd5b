import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { RoundPlan } from '#web/lead/round-plan.tsx'

const show = (typed?: { expected: string; share: string }) =>
  renderToString(
    <RoundPlan
      survey="child-8-11"
      title="Looking back"
      audience="Children aged 8 to 11, alone or with help"
      closes="30 November 2026"
      typed={typed}
      onTyped={() => {}}
    />,
  )

test('starts from one in four, and asks for what is missing', () => {
  const html = show()
  expect(html).toContain('value="25"')
  expect(html).toContain('Write how many families')
  expect(html).not.toContain('likely to answer by')
})

test('says what is likely while the numbers are typed', () => {
  const html = show({ expected: '1,000', share: '5' })
  expect(html).toContain(
    'About 50 children aged 8 to 11, alone or with help, are likely to answer by 30 November',
  )
  expect(html).toContain('aria-live="polite"')
})

test.each(['', '0', '101', '25%'])('says nothing of a share of “%s”', (share) =>
  expect(show({ expected: '40', share })).toContain('Write how many families'),
)
