// A form without JavaScript: what was entered becomes planned answers on arrival, before anything is sealed.
import { expect, test } from 'vitest'
import { readForm } from '#functions/response/read-form.ts'
import { everyKind } from '../../support/every-kind.ts'

test('a number, a date and an order go no further than their planned answers', () => {
  const form = readForm(everyKind, {
    'e.days-now.number': '4',
    'e.met.day': '17',
    'e.met.month': '5',
    'e.met.year': '2026',
    'e.wish.money': '1',
    'e.wish.time': '2',
    'e.wish.plan': '',
  })
  expect(form?.answers).toEqual({ 'days-now': 'some', met: 'in-2026', wish: ['time', 'money'] })
  expect(form?.slips).toEqual({})
})

test('what has to be put right is given back as it was typed, and nothing of it is an answer', () => {
  const form = readForm(everyKind, { 'e.days-now.number': 'lots', 'a.again': 'yes' })
  expect(form?.answers).toEqual({ again: 'yes' })
  expect(form?.slips).toEqual({ 'days-now': { number: 'lots' } })
  expect(form?.typed).toEqual({ 'e.days-now.number': 'lots' })
})

test('“I don’t want to say” beside what was typed: that is the answer', () => {
  const form = readForm(everyKind, {
    'e.days-now.number': '4',
    'a.days-now': 'rns',
    'e.began.year': '1',
    'a.began': 'dk',
  })
  expect(form?.answers).toEqual({ 'days-now': 'rns', began: 'dk' })
  expect(form?.slips).toEqual({})
})

test('a planned answer that the check page sends on stands', () => {
  const form = readForm(everyKind, { 'a.days-now': 'some', 'a.wish': 'plan' })
  expect(form?.answers).toEqual({ 'days-now': 'some', wish: ['plan'] })
})

test('more at the top than counts is no form of ours', () => {
  expect(readForm(everyKind, { 'a.wish': ['time', 'plan', 'money'] })).toBeUndefined()
})

test('words longer than their box are all kept, and named', () => {
  const [word, more] = ['x'.repeat(201), 'x'.repeat(10_000)]
  expect(readForm(everyKind, { 't.word': word })).toMatchObject({ texts: { word }, long: ['word'] })
  expect(readForm(everyKind, { 't.more': more })).toMatchObject({ texts: { more }, long: [] })
})
