import type { SurveyVersion } from '#shared/survey/survey.ts'
import { sayDay } from '#web/staff/say-day.ts'
import { ChangeSurvey } from '../edit/change-survey.tsx'
import { RetireVersion } from './retire-version.tsx'
import { sayApproval } from './say-approval.ts'

interface Props {
  versions: SurveyVersion[]
  onChanged: () => void
}

/** The newest first, each with the young advisers who looked at it. */
export const VersionList = ({ versions, onChanged }: Props) => (
  <ul class="list">
    {versions.map(({ survey, version, publishedOn, retired, definition }) => (
      <li key={version}>
        <b>Version {version}</b>
        <small>
          Published on {sayDay(publishedOn)}. {definition.questions.length} screens.{' '}
          {retired ? <b>Retired on {sayDay(retired)}: no new round may use it.</b> : null}
        </small>
        {definition.approvals ? (
          <ul>
            {definition.approvals.map((approval) => (
              <li key={approval.on + approval.changed}>{sayApproval(approval)}</li>
            ))}
          </ul>
        ) : (
          <p>It does not say that young advisers looked at it.</p>
        )}
        <ChangeSurvey
          survey={survey}
          version={version}
          ask="Write the next version from it"
          title={`version ${version}`}
        />
        {retired ? null : <RetireVersion survey={survey} version={version} onRetired={onChanged} />}
      </li>
    ))}
  </ul>
)
