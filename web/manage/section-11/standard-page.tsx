import { getStandards } from '#shared/section-11/section-11-endpoints.ts'
import { auditAddress } from '#web/board/section-11/cycle-address.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { NotFoundPage } from '#web/staff/not-found-page.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { EditStandard } from './edit-standard.tsx'

/** Where a manager changes one standard, takes it out, or adds one: `new`. */
export function StandardPage({ standard: id }: { standard: string }) {
  const [load, again] = useLoad(getStandards, {})
  return (
    <Loaded load={load}>
      {(now) => {
        const standard = now.standards.find((it) => it.id === id)
        if (!standard && id !== 'new') return <NotFoundPage />
        const title = standard ? `Change “${standard.title}”` : 'Add a standard'
        return (
          <Page title={title}>
            <p class="small">
              <a href={`${auditAddress}/standards`}>The standards</a>
            </p>
            <h1>{title}</h1>
            <p class="deck">
              It is for the next audit. Keep a standard that asks the same, in better words: then it can be
              compared. One that asks something else is a new one.
            </p>
            <EditStandard now={now} standard={standard} onOvertaken={again} />
          </Page>
        )
      }}
    </Loaded>
  )
}
