import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { madeUpChecks } from '#infra/operate/made-up-checks.ts'
import { problem } from '#shared/api/problem.ts'
import { openWave } from '#shared/distribution/distribution-endpoints.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { noChecks } from '#web/lead/checks-draft.ts'
import { ChecksOfRound } from '#web/lead/checks-of-round.tsx'
import { RoundChecks } from '#web/lead/round-checks.tsx'
import { bodyOf, emptyRound } from '#web/lead/round-draft.ts'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { fullSettings } from '../../support/full-settings.ts'

const nothing = openWave.body.safeParse(bodyOf(emptyRound, []))
const found = problem(
  'not-valid',
  nothing.error?.issues.map(({ path, message }) => ({ at: path.join('.'), say: message })),
)
const show = (settings: Settings) =>
  renderToString(
    <>
      <StaffProblem problem={found} />
      <RoundChecks draft={noChecks} settings={settings} problem={found} onDraft={() => {}} />
    </>,
  )

test('what is not answered is named above, each line leading to its place, and said there again', () => {
  const html = show(fullSettings)
  for (const name of Object.keys(noChecks)) {
    expect(html).toContain(`href="#field-checks.${name}"`)
    expect(html).toContain(`id="field-checks.${name}"`)
  }
  expect(html.match(/Say who benefits from this round, and how\./g)).toHaveLength(2)
})

test('what the settings know is shown and not asked', () => {
  const html = show(fullSettings)
  expect(html).toContain('Cam Jones and Dee Patel, from 09:00 to 17:00 on Monday, Tuesday')
  expect(html).toContain('Eve Brown; when they are away, Fay Ahmed.')
  expect(html).toContain('Checked by Quin Lewis, data protection officer on 20 November 2026.')
  expect(html).toContain('Council records, folder DP-114.')
  expect(html).toContain('English and Easy read. Somebody reads comments in each of them.')
  const polish: Settings = {
    ...fullSettings,
    languages: { languages: [{ language: 'en' }, { language: 'pl' }] },
  }
  expect(show(polish)).toContain('Nobody reads comments in Polski: those pages have no boxes.')
  expect(show({})).not.toContain('Privacy notices')
})

test('a round says what was thought of before it opened', () => {
  const html = renderToString(<ChecksOfRound checks={madeUpChecks('2026-11-02T17:00:00Z')} />)
  expect(html).toContain('30 November 2026')
  expect(html).toContain('Lou Green, chair of the early help board')
  expect(html).toContain('They are asked, it can change what we do, and they are told what came of it.')
})
