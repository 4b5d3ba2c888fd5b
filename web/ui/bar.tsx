import type { Help, HelpContact } from '#shared/settings/help.ts'
import type { Words } from '#shared/words/en.ts'
import { Books } from './books.tsx'
import { fillIn } from './fill-in.ts'
import { isRightToLeft } from './is-right-to-left.ts'
import { sayDay } from './say-day.ts'

/** The head of every family page: no name, help, and the way out, always in the same place and first for the Tab key. */
export function Bar({ words, help }: { words: Words; help: Help }) {
  const inIts = (said: HelpContact['said']) =>
    Object.entries(said ?? {}).find(([language]) => language === words.lang)?.[1]
  return (
    <header class="bar">
      <a class="leave" href="/leave">
        {words.bar.leave}
      </a>
      <Books filled="both" height={20} />
      <details>
        <summary>{words.bar.help}</summary>
        <div>
          <p>{words.bar.people}</p>
          <ul>
            {help.contacts.map(({ who, phone, hours, said }) => (
              <li>
                {inIts(said) ?? who}:{' '}
                <a
                  href={`tel:${phone.replaceAll(' ', '')}`}
                  dir={isRightToLeft(words.lang) ? 'ltr' : undefined}
                >
                  {phone}
                </a>
                {hours && !inIts(said) ? ` (${hours})` : ''}
              </li>
            ))}
          </ul>
          {help.contacts.some(({ phone }) => phone === childline) && <p>{words.bar.free}</p>}
          <p>{fillIn(words.bar.checked, { day: sayDay(help.checkedOn, words.lang, 'year') })}</p>
        </div>
      </details>
    </header>
  )
}

const childline = '0800 1111'
