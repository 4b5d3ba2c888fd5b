import type { ShowIf } from '#shared/survey/question.ts'

/** When a page is asked, as it stands on the page: a question and the answers to it, or the boxes typed into. */
export function writeShowIf(showIf: ShowIf | undefined) {
  if (!showIf) return {}
  return 'typed' in showIf
    ? { 'data-typed': showIf.typed.join(' ') }
    : { 'data-after': [showIf.question, ...showIf.any].join(' ') }
}

export function readShowIf({ typed, after }: DOMStringMap): { showIf?: ShowIf } {
  if (typed) return { showIf: { typed: typed.split(' ') } }
  const [question, ...any] = after?.split(' ') ?? []
  return question ? { showIf: { question, any } } : {}
}
