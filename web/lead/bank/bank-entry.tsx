import type { ComponentChildren } from 'preact'
import type { Release } from '#shared/results/release.ts'
import type { BankItem } from '#shared/survey/list-bank.ts'
import { isChoice } from '#shared/survey/options-of.ts'
import { kindNames } from '../edit/kind-names.ts'
import { sayAnswered } from './say-answered.ts'

interface Props {
  item: BankItem
  releases: readonly Release[]
  children: ComponentChildren
}

/** One question: its answers, what it measures, where it is asked, and how many answered it. */
export function BankEntry({ item, releases, children }: Props) {
  const { question, asked } = item
  const answered = sayAnswered(item, releases)
  return (
    <li>
      <b>{question.text}</b>
      <small>
        {kindNames[question.kind]}
        {isChoice(question) ? `: ${question.options.map(({ text }) => text).join(' · ')}` : '.'}
      </small>
      <small>
        {question.measures ? `Measures: ${question.measures}. ` : ''}
        Asked in: {asked.map(({ title }) => title).join('; ')}.
        {question.source ? ` From: ${question.source.from}.` : ''}
      </small>
      {answered.length > 0 ? <small>{answered.join(' ')}</small> : null}
      {children}
    </li>
  )
}
