import { languageNames } from './language.ts'
import { languagesOf } from './languages-of.ts'
import { isChoice } from './options-of.ts'
import type { Question } from './question.ts'
import type { Survey } from './survey.ts'

/** What changed from one version to another, a sentence each. Empty when nothing that anybody sees did. */
export function compareSurveys(before: Survey, after: Survey): string[] {
  const old = new Map(before.questions.map((question) => [question.id, question]))
  const kept = after.questions.filter(({ id }) => old.has(id))
  const gone = before.questions.filter(({ id }) => !after.questions.some((it) => it.id === id))
  return [
    ...heads(before, after),
    ...gone.map(({ text }) => `“${text}” is not asked any more.`),
    ...after.questions.flatMap((question) => {
      const was = old.get(question.id)
      return was ? compareQuestion(was, question) : [`“${question.text}” is new.`]
    }),
    ...(sameOrder(before.questions, kept) ? [] : ['The questions come in another order.']),
    ...languages(before, after),
  ]
}

function heads(before: Survey, after: Survey): string[] {
  return [
    before.title !== after.title ? `It is called “${after.title}”, not “${before.title}”.` : '',
    before.audience !== after.audience ? `It is for “${after.audience}”, not “${before.audience}”.` : '',
    before.voice !== after.voice ? 'The words around the questions speak to other people.' : '',
    before.anchor.text !== after.anchor.text
      ? `People are taken back with “${after.anchor.text}”, not “${before.anchor.text}”.`
      : '',
  ].filter(Boolean)
}

function compareQuestion(was: Question, is: Question): string[] {
  const about = `“${is.text}”`
  return [
    was.text !== is.text ? `“${was.text}” is now ${about}.` : '',
    was.kind !== is.kind ? `${about} is answered in another way.` : '',
    differ(answers(was), answers(is)) ? `${about} has other answers.` : '',
    differ(was.showIf, is.showIf) ? `${about} is asked of other people.` : '',
    was.easy !== is.easy || was.hint !== is.hint ? `${about} is explained in other words.` : '',
    was.sensitive !== is.sensitive
      ? `${about} is ${is.sensitive ? 'marked as sensitive' : 'not marked as sensitive any more'}.`
      : '',
    was.reported !== is.reported ? `Results of ${about} are ${is.reported ? '' : 'not '}shown.` : '',
    was.picture?.webp !== is.picture?.webp ? `${about} has another picture, or none.` : '',
  ].filter(Boolean)
}

const answers = (question: Question) =>
  isChoice(question)
    ? [...question.options, ...(question.na ?? [])].map(({ id, text, from, to }) => [id, text, from, to])
    : []

const differ = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other)

const sameOrder = (before: Question[], kept: Question[]): boolean =>
  before
    .map(({ id }) => id)
    .filter((id) => kept.some((it) => it.id === id))
    .join() === kept.map(({ id }) => id).join()

function languages(before: Survey, after: Survey): string[] {
  const [were, are] = [languagesOf(before), languagesOf(after)]
  return [
    ...are.filter((it) => !were.includes(it)).map((it) => `It can be read in ${languageNames[it]}.`),
    ...were
      .filter((it) => !are.includes(it))
      .map((it) => `It cannot be read in ${languageNames[it]} any more.`),
    ...are
      .filter((it) => were.includes(it) && differ(wordsIn(before, it), wordsIn(after, it)))
      .map((it) => `The words in ${languageNames[it]} changed.`),
  ]
}

const wordsIn = ({ translations = {} }: Survey, language: string) =>
  Object.entries(translations).find(([it]) => it === language)?.[1]?.words
