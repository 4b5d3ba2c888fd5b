import type { Checks } from '#shared/distribution/checks.ts'
import { rungs } from '#shared/distribution/rung.ts'
import { SectionLines } from '#web/manage/section-lines.tsx'
import { sayDay } from '#web/staff/say-day.ts'
import { checkWords } from './check-words.ts'

/** What was thought of before the round opened, for whoever asks later. */
export const ChecksOfRound = ({ checks }: { checks: Checks }) => (
  <details>
    <summary>What was thought of before it opened</summary>
    <SectionLines
      lines={[
        ...checkWords.map(({ name, label }) => ({
          label,
          text: name === 'tellOn' ? sayDay(checks.tellOn) : checks[name],
        })),
        { label: 'How far do they take part?', text: rungs[checks.rung] },
      ]}
    />
  </details>
)
