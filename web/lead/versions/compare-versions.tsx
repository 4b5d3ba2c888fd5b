import { useState } from 'preact/hooks'
import { comparableQuestions } from '#shared/survey/comparable-questions.ts'
import { compareSurveys } from '#shared/survey/compare-surveys.ts'
import { isComparable } from '#shared/survey/is-comparable.ts'
import type { SurveyVersion } from '#shared/survey/survey.ts'
import { StaffSelect } from '#web/ui/staff-select.tsx'

/** Two versions beside each other, in words. */
export function CompareVersions({ versions }: { versions: SurveyVersion[] }) {
  const [newer, setNewer] = useState(String(versions[0]?.version))
  const [older, setOlder] = useState(String(versions[1]?.version))
  const find = (version: string) => versions.find((it) => String(it.version) === version)?.definition
  const [after, before] = [find(newer), find(older)]
  const options = versions.map(({ version }) => ({ value: String(version), text: `Version ${version}` }))
  if (!after || !before) return null
  const says = compareSurveys(before, after)
  const same = comparableQuestions(after, before)
  return (
    <section aria-labelledby="compare">
      <h2 id="compare" class="rule">
        What changed
      </h2>
      <div class="narrow">
        <StaffSelect
          name="older"
          label="From"
          options={options}
          chosen={older}
          problem={undefined}
          onChosen={setOlder}
        />
        <StaffSelect
          name="newer"
          label="To"
          options={options}
          chosen={newer}
          problem={undefined}
          onChosen={setNewer}
        />
      </div>
      <div aria-live="polite">
        {says.length === 0 ? (
          <p>Nothing that anybody sees.</p>
        ) : (
          <ul>
            {says.map((say) => (
              <li key={say}>{say}</li>
            ))}
          </ul>
        )}
        <h3>What can be compared</h3>
        <p>
          {isComparable(after, before)
            ? 'Everything. Answers to both, of rounds too small to show, may be counted together.'
            : 'Answers to the two are never counted together. These questions are asked just so in both, so what was said stands beside each other over time:'}
        </p>
        {isComparable(after, before) ? null : (
          <ul>
            {same.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
