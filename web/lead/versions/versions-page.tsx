import { listVersions } from '#shared/survey/survey-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { CompareVersions } from './compare-versions.tsx'
import { VersionList } from './version-list.tsx'

/** Every version of one survey: what changed between them, and which may still be used. */
export function VersionsPage({ survey }: { survey: string }) {
  const [load, again] = useLoad(listVersions, { params: { survey } })
  return (
    <Page title="Versions">
      <p class="small">
        <a href="/staff/surveys">Surveys</a>
      </p>
      <Loaded load={load} title="Versions">
        {({ versions }) => (
          <>
            <h1>Versions: {versions[0]?.definition.title}</h1>
            <VersionList versions={versions} onChanged={again} />
            {versions.length > 1 ? <CompareVersions versions={versions} /> : null}
          </>
        )}
      </Loaded>
    </Page>
  )
}
