import type { Opened } from '#shared/comments/desk-endpoints.ts'
import { OwnWords } from './own-words.tsx'

/** What was written, exactly as it was typed, in whatever script: shown as text and never as anything else. */
export const SetBoxes = ({ opened: { boxes, permission, flags } }: { opened: Opened }) => (
  <>
    {flags.length > 0 && (
      <p class="note">
        <b>Marked:</b> words that may mean {flags.join(', ')}.
      </p>
    )}
    {boxes.map(({ question, asked, text, inEnglish }) => (
      <section key={question} aria-labelledby={`asked-${question}`}>
        <h2 class="rule" id={`asked-${question}`}>
          {asked}
        </h2>
        <OwnWords text={text} />
        {inEnglish && (
          <>
            <p class="small">In English, by the translator:</p>
            <OwnWords text={inEnglish} />
          </>
        )}
      </section>
    ))}
    <p>
      <b>May others read these words?</b>{' '}
      {permission ? 'Yes, with names taken out.' : 'No. Themes may be counted; no word of it is shown.'}
    </p>
  </>
)
