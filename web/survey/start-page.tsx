import type { Words } from '#shared/words/en.ts'
import { Shelf } from '#web/ui/shelf.tsx'

export const StartPage = ({ words: { start } }: { words: Words }) => (
  <div class="at">
    <p>
      <Shelf />
    </p>
    <h1>{start.heading}</h1>
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
