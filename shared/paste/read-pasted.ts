import * as scales from '../library/scales.ts'
import type { SurveyDraft } from '../survey/draft.ts'
import type { Option } from '../survey/question.ts'
import { nameId } from '../xlsform/name-id.ts'
import { type Asked, groupLines } from './group-lines.ts'
import { readLines } from './read-lines.ts'

/** A line that did not become part of the draft, and why, in words for the person who pasted it. */
export interface LeftLine {
  line: number
  found: string
  why: string
}

export interface Pasted {
  survey: SurveyDraft
  left: LeftLine[]
}

type QuestionDraft = SurveyDraft['questions'][number]

const mostQuestions = 80
const mostOptions = 20
const longest = 600

/** Makes a draft of a list of questions as it stands in an e-mail or a document. Nothing is dropped without being told. */
export function readPasted(text: string): Pasted {
  const { asked, rest } = groupLines(readLines(text))
  const left: LeftLine[] = []
  const questions: QuestionDraft[] = []
  const [title, ...between] = rest.filter(({ number }) => number < (asked[0]?.line.number ?? Infinity))
  const isTitle = title !== undefined && title.text.length <= longestTitle
  const unused = isTitle ? rest.filter((line) => line !== title) : rest
  for (const line of unused)
    left.push({
      line: line.number,
      found: line.text,
      why: between.includes(line) ? whyIntroduction : whyBetween,
    })
  for (const it of asked) {
    const { number } = it.line
    const found = [it.text, ...it.options].join(' · ')
    if (questions.length === mostQuestions)
      left.push({ line: number, found, why: `A survey has at most ${mostQuestions} questions.` })
    else if (it.text.length > longest)
      left.push({ line: number, found, why: `A question has at most ${longest} characters.` })
    else questions.push(readQuestion(it, questions, left))
  }
  return {
    survey: {
      id: nameId(isTitle ? title.text : 'pasted', new Set()),
      title: isTitle ? title.text : '',
      audience: '',
      voice: 'parent',
      language: 'en',
      anchor: { text: '', before: questions[0]?.id ?? '' },
      questions,
    },
    left: left.toSorted((a, b) => a.line - b.line),
  }
}

const longestTitle = 120
const whyIntroduction = 'Heard has a first page of its own, which says what the survey is for.'
const whyBetween = 'It is no question. Add it as a statement, if people need it.'

function readQuestion(asked: Asked, before: QuestionDraft[], left: LeftLine[]): QuestionDraft {
  const common = {
    id: nameId(asked.text, new Set(before.map(({ id }) => id))),
    text: asked.text,
    reported: true,
  }
  const note = (found: string, why: string) => left.push({ line: asked.line.number, found, why })
  const said = asked.options.filter((option) => !isAlwaysThere(option))
  if (said.length < asked.options.length)
    note(
      asked.options.filter(isAlwaysThere).join(', '),
      'Heard adds “I don’t know” and “I’d rather not say” by itself.',
    )
  const tooMuch = said.filter((option, place) => option.length > longest || place >= mostOptions)
  for (const option of tooMuch)
    note(option, `A question has at most ${mostOptions} answers, of ${longest} characters each.`)
  const options = optionsOf(said.filter((option) => !tooMuch.includes(option)))
  if (options.length < 2) {
    for (const { text } of options)
      note(text, 'One answer alone is no choice. The question has a box to write in.')
    return { ...common, kind: 'text' }
  }
  const scale = asked.several ? undefined : findScale(options)
  return { ...common, kind: scale ? 'scale' : asked.several ? 'many' : 'one', options: scale ?? options }
}

const isAlwaysThere = (option: string): boolean =>
  /^(?:i )?(?:do not|don['’]t) know$|^(?:i(?:['’]d| would) )?(?:prefer|rather) not(?: to)? (?:say|answer)$/i.test(
    option,
  )

function optionsOf(texts: string[]): Option[] {
  const options: Option[] = []
  for (const text of texts)
    options.push({ id: nameId(text, new Set(['dk', 'rns', ...options.map(({ id }) => id)])), text })
  return options
}

/** The same words as one of our scales, in either order: it runs from low to high. */
const findScale = (options: Option[]): Option[] | undefined =>
  Object.values(scales).find((scale) => {
    const words = scale.map(({ text }) => text.toLowerCase()).join('|')
    const said = options.map(({ text }) => text.toLowerCase())
    return said.length > 2 && [said, said.toReversed()].some((it) => it.join('|') === words)
  })
