import { useCallback } from 'preact/hooks'
import { Loaded } from '#web/staff/loaded.tsx'
import { Page } from '#web/staff/page.tsx'
import { useAsked } from '#web/staff/use-load.ts'
import { loadPaper } from './load-paper.ts'
import { PaperChoice } from './paper-choice.tsx'

/** The paper of a hand-out, to print. Every copy is the same, and copies may be copied. */
export function HandOutPaperPage({ handOut }: { handOut: string }) {
  const [load] = useAsked(useCallback(() => loadPaper(handOut), [handOut]))
  return (
    <Page title="Paper">
      <p class="small">
        <a href="/staff/hand-outs">Hand-outs</a>
      </p>
      <h1>Print the paper</h1>
      <p class="deck">
        Give each person a copy and an envelope. It goes back closed, to the partnership: you do not open it.
        A reader types it in there.
      </p>
      <Loaded load={load}>
        {({ definition, settings, wave, handOut: it, onPhone }) => (
          <PaperChoice
            definition={definition}
            settings={settings}
            languages={it.languages}
            more={{
              number: it.distribution,
              closes: wave.closedEarly ?? wave.closes,
              answered: `${location.host}/what-changed/${wave.wave}`,
              madeUp: wave.madeUp === true,
              web: onPhone && `${location.origin}/s/${onPhone.distribution}`,
            }}
          />
        )}
      </Loaded>
    </Page>
  )
}
