import { useState } from 'preact/hooks'
import type { Words } from '#shared/words/en.ts'
import { sayDay } from '#web/ui/say-day.ts'
import type { PageData } from './survey-page.ts'
import { Thanks } from './thanks.tsx'
import { WithdrawalCode } from './withdrawal-code.tsx'

export interface SentProps {
  words: Words
  data: PageData
  /** Missing where the page was opened anew before the answers had gone. */
  code: string | undefined
}

/** Thank you. The code shows only to who asks, because who sees it can take the answers out. */
export function SentPage({ words, data, code }: SentProps) {
  const [shown, setShown] = useState(false)
  const { thanks } = words
  const until = sayDay(data.closes, words.lang)
  return (
    <div class="at">
      <Thanks words={words} language={data.language} wave={data.wave} until={until}>
        {code && (
          <details class="fold apart">
            <summary>{thanks.takeOut}</summary>
            {shown ? (
              <WithdrawalCode words={words} page={data} until={until} code={code} />
            ) : (
              <>
                <p>{thanks.takeOutHow}</p>
                <button type="button" class="go" onClick={() => setShown(true)}>
                  {thanks.showCode}
                </button>
              </>
            )}
          </details>
        )}
      </Thanks>
    </div>
  )
}
