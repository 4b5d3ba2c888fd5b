import { useState } from 'preact/hooks'
import { listFeeds, makeFeed } from '#shared/learning/feed-endpoints.ts'
import { sayVisibility } from '#web/board/say-visibility.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { FeedList } from './feed-list.tsx'

const readers = ['partnership', 'executive'] as const

/** New lessons where staff read their news, without signing in: whoever has the address reads it. */
export function FeedsPage() {
  const [load, again] = useLoad(listFeeds, {})
  const [title, setTitle] = useState('')
  const [visibility, setVisibility] = useState<(typeof readers)[number]>('partnership')
  const [address, setAddress] = useState('')
  const { busy, problem, send } = useSend(makeFeed, (made) => {
    setAddress(made.address)
    setTitle('')
    again()
  })
  return (
    <Page title="News feeds">
      <p class="small">
        <a href="/staff/learning">Learning log</a>
      </p>
      <h1>News feeds for staff</h1>
      <p class="deck">
        A feed reader or an intranet page shows new lessons. Whoever has a feed’s address reads it, so make
        one for each place, and end it when it is no longer needed.
      </p>
      <p>
        Lessons that everybody may read are at <code>/api/what-changed.atom</code>.
      </p>
      {address ? (
        <section class="slip" role="status">
          <p>
            <b>This address is shown once.</b> Copy it now.
          </p>
          <p class="address">{address}</p>
        </section>
      ) : null}
      <form
        class="card narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void send({ body: { title, visibility } })
        }}
      >
        <h2>Make a feed</h2>
        <StaffProblem problem={problem} />
        <StaffField name="title" label="Whom is it for?" value={title} problem={problem} onValue={setTitle} />
        <StaffChoice
          name="visibility"
          legend="Which lessons may they read?"
          kind="one"
          options={[
            { value: readers[0], text: sayVisibility('partnership') },
            { value: readers[1], text: sayVisibility('executive'), hint: 'Every accepted lesson.' },
          ]}
          chosen={[visibility]}
          problem={problem}
          onChosen={([chosen]) => setVisibility(chosen ?? visibility)}
        />
        <StaffButton busy={busy && 'Making…'}>Make this feed</StaffButton>
      </form>
      <Loaded load={load}>{({ feeds }) => <FeedList feeds={feeds} onChanged={again} />}</Loaded>
    </Page>
  )
}
