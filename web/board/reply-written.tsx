import type { Action } from '#shared/learning/action.ts'
import type { Readers, ReplyEntry } from '#shared/learning/reply.ts'
import { Language, languageNames } from '#shared/survey/language.ts'
import { replyWords } from '#shared/words/public/reply/reply-words.ts'
import { isRightToLeft } from '#web/ui/is-right-to-left.ts'

/** Every word of the newest version, in every language, as it would be read. */
export const ReplyWritten = ({
  entries,
  actions,
}: {
  entries: readonly ReplyEntry[]
  actions: readonly Action[]
}) => (
  <section aria-labelledby="written">
    <h2 id="written" class="rule">
      What it says
    </h2>
    <ol class="list">
      {entries.map((entry, index) => (
        <li key={index}>
          {(['adults', 'children'] as const).map((readers) => (
            <Texts key={readers} entry={entry} readers={readers} />
          ))}
          {entry.action ? (
            <p class="small">
              How far it is follows{' '}
              <a href={`/staff/actions/${entry.action}`}>
                {actions.find(({ action }) => action === entry.action)?.title ?? 'an action'}
              </a>
              .
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  </section>
)

const names = { adults: 'For grown-ups', children: 'For children' } as const

function Texts({ entry, readers }: { entry: ReplyEntry; readers: Readers }) {
  return (
    <>
      <h3>{names[readers]}</h3>
      {Language.options.map((language) => {
        const text = language === 'en-simple' ? undefined : entry.texts[readers][language]
        if (language === 'en-simple' || !text) return null
        const fixed = replyWords[language]
        return (
          <div key={language} lang={language} dir={isRightToLeft(language) ? 'rtl' : 'ltr'}>
            {language === 'en' ? null : <p class="small">{languageNames[language]}</p>}
            <p>
              <b>{text.said}</b>
            </p>
            <p>
              {fixed[entry.state]}: {text.did}
            </p>
            {text.helped ? (
              <p>
                {fixed.helped} {text.helped}
              </p>
            ) : null}
          </div>
        )
      })}
    </>
  )
}
