import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { sayKind } from './say-kind.ts'
import type { SurveyTitles } from './survey-titles.ts'

interface Props {
  distributions: DistributionView[]
  titles: SurveyTitles
  /** Missing when no more links can be made. */
  onChoose: ((handOut: DistributionView) => void) | undefined
}

/** What was handed out, by whom: how many links there are, never which of them came back. */
export function HandOutList({ distributions, titles, onChoose }: Props) {
  if (distributions.length === 0)
    return onChoose ? (
      <StaffEmpty title="No hand-outs yet.">Make the first one, then its links.</StaffEmpty>
    ) : (
      <p>Nothing was handed out.</p>
    )
  return (
    <ul class="list">
      {distributions.map((handOut) => {
        const { distribution, agency, survey, kind, expected, issued } = handOut
        const title = `${titles.get(survey) ?? survey}, ${agency}`
        return (
          <li key={distribution} class="beside">
            <div>
              <b>{title}</b>
              <small>
                {sayKind(kind)} · {sayFamilies(expected)} expected
                {kind === 'single' ? ` · ${sayLinks(issued)} made` : ''}
              </small>
            </div>
            {onChoose ? (
              <button type="button" class="link" onClick={() => onChoose(handOut)}>
                {kind === 'single' ? 'Make links' : 'Show the link'}
                <span class="unseen"> for {title}</span>
              </button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

const sayFamilies = (count: number): string => (count === 1 ? '1 family' : `${count} families`)
const sayLinks = (count: number): string => (count === 1 ? '1 link' : `${count} links`)
