import { type ComponentType, cloneElement, type VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Asked } from '#shared/survey/survey.ts'
import { clearOthers } from './clear-others.ts'
import { keepDraft } from './keep-draft.ts'
import { waits } from './kept.ts'
import { longBox } from './long-box.ts'
import { nextPage } from './next-page.ts'
import type { Page } from './read-pages.ts'
import type { SentProps } from './sent-page.tsx'
import type { PageData } from './survey-page.ts'
import { switchLanguage } from './switch-language.ts'
import { useHeading } from './use-heading.ts'
import { useLast } from './use-last.ts'
import { useSealed } from './use-sealed.ts'
import { useSteps } from './use-steps.ts'

interface Props {
  data: PageData
  survey: Asked
  form: HTMLFormElement
  pages: Page[]
  back: VNode
  go: VNode
  languages: VNode[]
  first: number
  /** The page after sending, where it is another than a phone’s own. */
  Sent: ComponentType<SentProps> | undefined
}

/** One page at a time, from the start to the thank you. The check page comes after the last question. */
export function Visit({ data, survey, form, pages, back, go, languages, first, Sent }: Props) {
  const { at, turn } = useSteps(first)
  const [sealed, setSealed] = useSealed()
  const [sent, setSent] = useState<{ code: string | undefined }>()
  const [wrong, setWrong] = useState<string>()
  // The youngest have no check page: their last page sends.
  const straight = data.voice === 'young-child'
  const [atOnce, setAtOnce] = useState(false)
  const { last, load } = useLast(data, at || sealed || waits())
  // What is sealed can no longer change, wherever the Back button leads.
  const page = sealed ? undefined : pages[at]
  const chapter = sent ? 'thanks' : !page ? 'check' : at > 0 ? 'question' : 'start'
  useHeading(page ? at : last && chapter, last?.words[chapter].title)
  if (last && sent) {
    const Page = Sent ?? last.SentPage
    return <Page words={last.words} data={data} code={sent.code} />
  }

  const send =
    straight && page && nextPage(pages, at, survey, form) === pages.length && last?.words.check.send
  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    event.stopPropagation()
    // Only the buttons that change the language have a value.
    const language = event.submitter?.getAttribute('value')
    if (language) return switchLanguage(form, language)
    if (!page) return
    const next = history.state?.changing ? pages.length : nextPage(pages, at, survey, form)
    const long = longBox(form)
    const end = page.asksCode || long || next === pages.length ? await load() : undefined
    const problem =
      page.asksCode && !end?.hasCode(form)
        ? 'code'
        : long && end?.sayTooLong(long.value, Number(long.dataset['most']), end.words)
    setWrong(problem)
    if (problem) return
    if (next < pages.length || end) {
      setAtOnce(straight && next === pages.length)
      turn(next)
    }
    // Without the end of the visit, the server shows the check page and seals what arrives.
    else form.submit()
  }
  return (
    <form
      onSubmit={submit}
      onInput={({ target }) => {
        clearOthers(form, target)
        keepDraft(form)
      }}
    >
      <button type="submit" hidden />
      {!sealed &&
        cloneElement(back, {
          onClick: (event: Event) => {
            event.preventDefault()
            history.back()
          },
        })}
      {last && !data.kiosk && <last.Watch words={last.words} busy={sealed} />}
      {wrong && page && last && (
        <last.ErrorSummary problem={wrong === 'code' ? last.words.code.wrong : wrong} words={last.words} />
      )}
      {page?.step}
      <div class="pages">
        {pages.map((it) => cloneElement(it.view, { class: it === page ? 'at' : undefined }))}
      </div>
      {page && (send ? cloneElement(go, {}, send) : go)}
      {!page && last && (
        <last.EndOfVisit
          last={last}
          data={data}
          survey={survey}
          form={form}
          straight={straight}
          atOnce={atOnce}
          setAtOnce={setAtOnce}
          sealed={sealed}
          setSealed={setSealed}
          setSent={setSent}
          change={(id) =>
            turn(
              pages.findIndex(({ question }) => question.id === id),
              true,
            )
          }
          toCheck={() => {
            if (at < pages.length) turn(pages.length)
          }}
        />
      )}
      {at > 0 && languages}
    </form>
  )
}
