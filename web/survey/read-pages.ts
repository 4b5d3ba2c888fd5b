import type { VNode } from 'preact'
import type { Question } from '#shared/survey/question.ts'
import { adopt } from './adopt.ts'
import { readQuestion } from './read-question.ts'

/** A page of the visit. */
export interface Page {
  view: VNode
  question: Question
  /** In which part of the visit it stands, in words and as a drawing. */
  step: VNode | undefined
  asksCode: boolean
  /** The page for the code, when the link has brought it. */
  leftOut: boolean
}

/** The visit’s pages, from the form that the server wrote. */
export function readPages(form: HTMLFormElement): Page[] {
  const steps: VNode[] = []
  const code = form.querySelector<HTMLInputElement>('[name=token]')
  return [...form.querySelectorAll<HTMLElement>('.pages>*')].map((page) => {
    const step = page.querySelector('.step')
    if (step) {
      steps.push(adopt(step))
      step.remove()
    }
    return {
      view: adopt(page),
      question: readQuestion(page, whens[steps.length]),
      step: page.contains(code) ? undefined : steps.at(-1),
      asksCode: page.contains(code),
      leftOut: page.contains(code) && code?.value !== '',
    }
  })
}

const whens = [undefined, 'then', 'now'] as const
