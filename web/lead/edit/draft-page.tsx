import { getDraft } from '#shared/survey/draft-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { Editor } from './editor.tsx'

/** Where a lead writes a survey. */
export function DraftPage({ draft }: { draft: string }) {
  const [load] = useLoad(getDraft, { params: { draft } })
  return (
    <Page title="Write a survey">
      <p class="small">
        <a href="/staff/surveys">Surveys</a>
      </p>
      <Loaded load={load} title="Write a survey">
        {(saved) => <Editor key={saved.draft} saved={saved} />}
      </Loaded>
    </Page>
  )
}
