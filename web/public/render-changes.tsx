import { isTranslated, type Language } from '#shared/survey/language.ts'
import { links } from '#shared/words/public/links.ts'
import { reportWords } from '#shared/words/public/report/report-words.ts'
import { wordsFor } from '#shared/words/words-for.ts'
import { LanguageLinks } from '#web/survey/language-links.tsx'
import { type Assets, htmlDocument } from '#web/ui/html-document.tsx'
import { sayDay } from '#web/ui/say-day.ts'
import { Shelf } from '#web/ui/shelf.tsx'
import { writtenIn } from './public-reply.ts'
import { type AnsweredRound, RoundAnswers } from './round-answers.tsx'

export interface PublicLesson {
  title: string
  soWhat: string
  /** What families said, in a sentence. */
  says?: string
  waveTitle?: string
  /** The figures behind it are of made-up answers. */
  madeUp: boolean
  /** The day it was accepted. */
  on: string
}

/** For everyone, the families first: what was said, and what we learned from it. */
export function renderChanges(
  lessons: readonly PublicLesson[],
  rounds: readonly AnsweredRound[],
  language: Language,
  assets: Assets,
): string {
  const all = wordsFor(language, 'parent')
  const words = all.changes
  const english = isTranslated(language) ? ({ lang: 'en-GB', dir: 'ltr' } as const) : {}
  const main = (
    <>
      <LanguageLinks assets={assets} language={language} />
      <p>
        <Shelf full={lessons.length > 0} />
      </p>
      <h1>{words.heading}</h1>
      {lessons.length > 0 ? <p>{words.thanks}</p> : <p>{words.none}</p>}
      <RoundAnswers rounds={rounds} language={language} words={all} />
      {lessons.length > 0 && isTranslated(language) && <p class="note">{words.english}</p>}
      {lessons.map((lesson) => (
        <article class="fold apart">
          {lesson.madeUp && <p class="note">{words.madeUp}</p>}
          <p class="soft">{words.said}</p>
          <h2 {...english}>{lesson.title}</h2>
          {lesson.says && <p {...english}>{lesson.says}</p>}
          <p class="soft">{words.learned}</p>
          <p {...english}>{lesson.soWhat}</p>
          <p class="soft">
            {lesson.waveTitle && (
              <>
                <bdi {...english}>{lesson.waveTitle}</bdi>,{' '}
              </>
            )}
            {sayDay(lesson.on, all.lang, 'year')}
          </p>
        </article>
      ))}
      <a class="back apart" href={`/reports?lang=${language}`}>
        {reportWords[writtenIn(language)].reports}
      </a>
      <a class="back" href={links.about.to}>
        {all.home.about}
      </a>
    </>
  )
  return htmlDocument(all, words.title, assets, main)
}
