import type { Opened } from '#shared/comments/desk-endpoints.ts'
import type { Theme } from '#shared/settings/worries.ts'
import { ClearForm } from './clear-form.tsx'
import { ProposeForm } from './propose-form.tsx'

interface Props {
  opened: Opened
  person: string
  themes: readonly Theme[]
  onShow: (opened: Opened) => void
}

/** Words for others: one person takes names out, another decides. Only where the writer said yes. */
export function WordsPart(props: Props) {
  const { permission, triage } = props.opened
  if (!permission || !triage.first) return null
  const { words, cleared } = triage
  if (cleared)
    return (
      <p class="small">
        {cleared.by} decided:{' '}
        {cleared.show ? 'these words may be shown.' : `not to be shown. ${cleared.reason}`}
      </p>
    )
  if (!words) return <ProposeForm {...props} />
  if (words.person === props.person)
    return <p class="small">Somebody else has to clear your words for others.</p>
  return <ClearForm {...props} words={words.texts} />
}
