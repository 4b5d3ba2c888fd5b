import { listComments } from '#shared/comments/desk-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffEmpty } from '#web/ui/staff-empty.tsx'
import { DeskGroup } from './desk-group.tsx'
import { deskGroups } from './desk-groups.ts'
import { NextSet } from './next-set.tsx'
import { RoundsInWords } from './rounds-in-words.tsx'
import { useReturn } from './use-return.ts'

/** What waits to be read, the most urgent first. */
export function DeskPage() {
  const [load, again] = useLoad(listComments, {})
  useReturn(again)
  return (
    <Page title="To read">
      <h1>To read</h1>
      <p class="deck">Every set of comments is read by a person, to its end, before anything is decided.</p>
      <Loaded load={load}>
        {({ lines, unopened }) => (
          <>
            {unopened > 0 && (
              <section class="slip" aria-labelledby="unopened">
                <h2 id="unopened">{unopened === 1 ? 'One set' : `${unopened} sets`} could not be opened</h2>
                <p>
                  Nobody can read {unopened === 1 ? 'it' : 'them'}, so{' '}
                  {unopened === 1 ? 'it counts' : 'they count'} as unread. Tell whoever runs the system today.
                </p>
              </section>
            )}
            <NextSet lines={lines} />
            {lines.length === 0 ? (
              <StaffEmpty title="Nothing waits to be read">
                New comments are opened every hour while you work.
              </StaffEmpty>
            ) : (
              deskGroups(lines).map((group) => <DeskGroup key={group.title} {...group} />)
            )}
            <p class="buttons">
              <StaffButton quiet onPress={again}>
                Look again
              </StaffButton>
            </p>
            <RoundsInWords />
            <p class="small">
              The list is sorted by words that may mean a worry. The sorting misses most worries, so a set
              that is not marked is not safe: it is only not read yet.
            </p>
          </>
        )}
      </Loaded>
    </Page>
  )
}
