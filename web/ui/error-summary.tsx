import { useEffect, useRef } from 'preact/hooks'
import type { Words } from '#shared/words/en.ts'
import { fillIn } from './fill-in.ts'

/** What has to be put right, above everything else; with a way to the field where the page cannot go there itself. */
export function ErrorSummary({ problem, field, words }: { problem: string; field?: string; words: Words }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { title } = document
    document.title = fillIn(words.errorTitle, { title })
    box.current?.focus()
    return () => {
      document.title = title
    }
  }, [])
  return (
    <div class="error" role="alert" tabIndex={-1} ref={box}>
      <p>
        <b>{words.error}</b>
      </p>
      <p>{field ? <a href={`#${field}`}>{problem}</a> : problem}</p>
    </div>
  )
}
