import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { PlanTyped } from '#shared/distribution/round-typed.ts'
import type { KnownSurvey } from '#web/agency/known-surveys.ts'
import { noChecks } from '#web/lead/checks-draft.ts'
import { bodyOf } from '#web/lead/round-draft.ts'
import { RoundGlance } from '#web/lead/round-glance.tsx'
import { RoundPlan } from '#web/lead/round-plan.tsx'

const survey: KnownSurvey = {
  survey: 'child-8-11',
  version: 1,
  title: 'Looking back',
  audience: 'Children aged 8 to 11, alone or with help',
  voice: 'child',
  languages: ['en', 'en-simple'],
  publishedOn: '2026-10-01',
  checked: false,
}

const show = (typed?: PlanTyped) =>
  renderToString(
    <RoundPlan
      survey={survey}
      closes="30 November"
      typed={typed}
      settings={{}}
      problem={undefined}
      onTyped={() => {}}
    />,
  )

test('starts from one in four, and asks for what is missing', () => {
  const html = show()
  expect(html).toContain('value="25"')
  expect(html).toContain('How many children do you expect to reach?')
  expect(html).toContain('Write how many children')
  expect(html).not.toContain('likely to answer by')
})

test('says what is likely while the numbers are typed', () => {
  const html = show({ expected: '1,000', share: '5' })
  expect(html).toContain('About 50 children aged 8 to 11 are likely to answer by 30 November.')
  expect(html).toContain('aria-live="polite"')
})

test.each(['', '0', '101', '25%'])('says nothing of a share of “%s”', (share) =>
  expect(show({ expected: '40', share })).toContain('Write how many children'),
)

describe('groups', () => {
  const typed = { expected: '200', share: '25', by: 'mode' as const, parts: { alone: '1,000', paper: '90' } }

  test('are named while the numbers are typed, with what they need and what they cost', () => {
    const html = show(typed)
    expect(html).toContain(
      '1. On their own phone or computer. 2. On paper, With somebody beside them, On a shared tablet.',
    )
    expect(html).toContain('each needs 20 answers')
    expect(show({ ...typed, parts: { alone: '90', paper: 'few' } })).toContain('Too few people are expected')
    expect(show({ expected: '200', share: '25' })).not.toContain('each needs 20 answers')
  })

  test('are sent with the round; the other numbers are not', () => {
    const draft = {
      title: 'Autumn',
      opens: '',
      closes: '',
      surveys: ['child-8-11'],
      plans: { 'child-8-11': typed },
      checks: noChecks,
    }
    const breakdown = { by: 'mode', share: 25, expected: { alone: 1000, paper: 90 } }
    expect(bodyOf(draft, [survey]).surveys).toEqual([{ survey: 'child-8-11', version: 1, breakdown }])
    expect(bodyOf({ ...draft, plans: {} }, [survey]).surveys).toEqual([{ survey: 'child-8-11', version: 1 }])
  })
})

test('a round at a glance: its times, and each survey in a line', () => {
  const plans = { 'child-8-11': { expected: '32', share: '25' } }
  const draft = {
    title: '',
    opens: '2026-11-02T09:00',
    closes: '',
    surveys: ['child-8-11'],
    plans,
    checks: noChecks,
  }
  const html = renderToString(<RoundGlance chosen={[survey]} draft={draft} />)
  expect(html).toContain('Opens on Monday 2 November 2026, 9\u00a0am. It has no closing time yet.')
  expect(html).toContain('<b>Looking back</b>: about 8 answers, too few for this round alone.')
})
