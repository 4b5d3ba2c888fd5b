import type { Words } from '#shared/words/en.ts'
import { Shelf } from '#web/ui/shelf.tsx'

export const StartPage = ({ words: { start }, madeUp }: { words: Words; madeUp: boolean }) => (
  <div class="at">
    <p>
      <Shelf />
    </p>
    <h1>{start.heading}</h1>
    {madeUp && <p class="note">{start.madeUp}</p>}
    <p>{start.what}</p>
    <p>{start.who}</p>
    <p class="note">{start.mustTell}</p>
    <button type="submit" class="go next">
      {start.go}
    </button>
    <p class="soft">{start.leaving}</p>
    <a class="back" href="/">
      {start.safe}
    </a>
  </div>
)
