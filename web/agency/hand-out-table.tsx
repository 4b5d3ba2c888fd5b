import type { DistributionView } from '#shared/distribution/distribution-endpoints.ts'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { StaffRegion } from '#web/ui/staff-region.tsx'
import { sayKind } from './say-kind.ts'
import type { SurveyTitles } from './survey-titles.ts'

interface Props {
  distributions: DistributionView[]
  titles: SurveyTitles
  /** Missing when no more links can be made. */
  onChoose: ((handOut: DistributionView) => void) | undefined
}

/** What was handed out, by whom: how many links there are, never which of them came back. */
export function HandOutTable({ distributions, titles, onChoose }: Props) {
  if (distributions.length === 0)
    return (
      <StaffEmpty title="No hand-outs yet.">
        {onChoose ? 'Make the first one, then its links.' : 'Nothing was handed out in this round.'}
      </StaffEmpty>
    )
  return (
    <StaffRegion label="Hand-outs">
      <table>
        <thead>
          <tr>
            <th scope="col">Survey</th>
            <th scope="col">Agency</th>
            <th scope="col">How</th>
            <th scope="col" class="n">
              Families expected
            </th>
            <th scope="col" class="n">
              Links made
            </th>
            {onChoose ? <th scope="col">Links</th> : null}
          </tr>
        </thead>
        <tbody>
          {distributions.map((handOut) => (
            <tr key={handOut.distribution}>
              <th scope="row">{titles.get(handOut.survey) ?? handOut.survey}</th>
              <td>{handOut.agency}</td>
              <td>{sayKind(handOut.kind)}</td>
              <td class="n">{handOut.expected}</td>
              <td class="n">{handOut.issued}</td>
              {onChoose ? (
                <td>
                  <button type="button" class="link" onClick={() => onChoose(handOut)}>
                    Make links
                    <span class="unseen">
                      {' '}
                      for {titles.get(handOut.survey) ?? handOut.survey}, {handOut.agency}
                    </span>
                  </button>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </StaffRegion>
  )
}
