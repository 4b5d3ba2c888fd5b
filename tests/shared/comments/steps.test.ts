import { describe, expect, test } from 'vitest'
import { askHandOut } from '#shared/comments/ask-hand-out.ts'
import { askTranslator } from '#shared/comments/ask-translator.ts'
import { clearWords } from '#shared/comments/clear-words.ts'
import type { Comment } from '#shared/comments/comment.ts'
import { hideFirst } from '#shared/comments/hide-first.ts'
import { judge } from '#shared/comments/judge.ts'
import { proposeWords } from '#shared/comments/propose-words.ts'
import { putBack } from '#shared/comments/put-back.ts'
import { refer } from '#shared/comments/refer.ts'
import type { Actor, Step } from '#shared/comments/step.ts'
import { leaseMs, take } from '#shared/comments/take.ts'
import { translate } from '#shared/comments/translate.ts'
import { waitsFor } from '#shared/comments/waits.ts'

const start = Date.parse('2026-12-29T10:00Z')
const actor = (person: string, more: Partial<Actor> = {}): Actor => ({
  person,
  by: person.toUpperCase(),
  isLead: false,
  day: '2026-12-29',
  now: start,
  ...more,
})
const [cam, dee, eve] = [actor('cam'), actor('dee'), actor('eve', { isLead: true })]
const set: Comment = {
  wave: 'A1B2',
  id: 'abcdefghijklmnopqrstuv',
  distribution: 'A1B2C3D4E5F6',
  survey: 'parent-carer',
  day: '2026-12-24',
  texts: { p10a: 'They came every week.' },
  permission: true,
  revision: 0,
  triage: {},
}

/** What becomes of a set, step by step; the first refusal ends it. */
function become(from: Comment, ...steps: [Step, Actor][]): Comment | string {
  let comment = from
  for (const [step, by] of steps) {
    const triage = step(comment, by)
    if (typeof triage === 'string') return triage
    comment = { ...comment, triage, revision: comment.revision + 1 }
  }
  return comment
}
const done = (result: Comment | string): Comment => {
  if (typeof result === 'string') throw new Error(result)
  return result
}
const said = (grade: number) => judge({ grade, worries: [], names: false, why: '', themes: [] })
const show = clearWords({ show: true, reason: '', themes: [] })
const told = (copied: boolean) => refer({ to: 'MASH', reference: 'M-1', why: 'Names a child', copied })

describe('who holds a set', () => {
  test('nobody else for half an hour, then whoever takes it', () => {
    const held = done(become(set, [take, cam]))
    expect(become(held, [take, dee])).toBe('taken')
    expect(become(held, [said(0), dee])).toBe('not-held')
    const later = { ...dee, now: start + leaseMs }
    expect(done(become(held, [take, later])).triage.claim?.person).toBe('dee')
    expect(become(held, [said(0), { ...cam, now: start + leaseMs }])).toBe('not-held')
  })

  test('put back, it is anybody’s', () => {
    expect(done(become(set, [take, cam], [putBack, cam], [take, dee])).triage.claim?.person).toBe('dee')
  })
})

describe('judging', () => {
  test('one reader decides up to grade 1; the days until deletion begin', () => {
    const read = done(become(set, [take, cam], [said(1), cam]))
    expect(read.triage).toMatchObject({ first: { person: 'cam', grade: 1 }, decided: '2026-12-29' })
    expect(read.triage.claim).toBeUndefined()
    expect(waitsFor(read)).toBe('nothing')
  })

  test('from grade 2 somebody else looks too, and the more worried of the two counts', () => {
    const first = done(become(set, [take, cam], [said(2), cam]))
    expect(waitsFor(first)).toBe('second')
    expect(first.triage.decided).toBeUndefined()
    expect(become(first, [take, cam])).toBe('second-person')
    const second = done(become(first, [take, dee], [said(0), dee]))
    expect(waitsFor(second)).toBe('referral')
    expect(second.triage.decided).toBeUndefined()
  })

  test('a worry is decided only when its words are in the case system', () => {
    const worry = done(become(set, [take, cam], [said(4), cam], [take, dee], [said(3), dee]))
    expect(become(worry, [told(true), dee])).toBe('lead-needed')
    const rung = done(become(worry, [told(false), eve]))
    expect(waitsFor(rung)).toBe('referral')
    expect(rung.triage.decided).toBeUndefined()
    expect(done(become(rung, [told(true), eve])).triage.decided).toBe('2026-12-29')
  })

  test('the safeguarding lead acts before the second reader has looked, and it is not decided until then', () => {
    const early = done(become(set, [take, cam], [said(4), cam], [told(true), eve]))
    expect(early.triage.decided).toBeUndefined()
    expect(done(become(early, [take, dee], [said(4), dee])).triage.decided).toBe('2026-12-29')
  })

  test('nothing is referred that nobody worried about', () => {
    expect(become(set, [take, cam], [said(1), cam], [told(true), eve])).toBe('not-worried')
  })
})

describe('where it came from', () => {
  const worry = done(become(set, [take, cam], [said(3), cam]))
  test('two people, one of them the lead', () => {
    const asked = done(become(worry, [askHandOut('To ask the agency'), cam]))
    expect(become(asked, [askHandOut('I agree'), cam])).toBe('second-person')
    expect(become(asked, [askHandOut('I agree'), dee])).toBe('lead-needed')
    expect(done(become(asked, [askHandOut('I agree'), eve])).triage.handOut?.agreed?.person).toBe('eve')
    expect(
      done(become(worry, [askHandOut('a'), eve], [askHandOut('b'), dee])).triage.handOut?.agreed,
    ).toBeDefined()
  })
  test('never below grade 2', () => {
    expect(become(set, [take, cam], [said(1), cam], [askHandOut('Curious'), eve])).toBe('not-worried')
  })
})

describe('another language', () => {
  test('goes to the named person, on the same clock, and is judged after', () => {
    const passed = done(become(set, [take, cam], [askTranslator('so', 'dee'), cam]))
    expect(waitsFor(passed)).toBe('translator')
    expect(become(passed, [take, cam])).toBe('second-person')
    const english = done(become(passed, [take, dee], [translate({ p10a: 'They came.' }), dee]))
    expect(waitsFor(english)).toBe('first')
    expect(become(passed, [take, dee], [translate({ other: 'x' }), dee])).toBe('not-now')
  })
  test('says so where nobody is named', () => {
    expect(become(set, [take, cam], [askTranslator('so', undefined), cam])).toBe('no-translator')
  })
})

describe('words for others', () => {
  const read = done(become(set, [take, cam], [said(0), cam]))
  const proposed = done(become(read, [take, cam], [proposeWords({ p10a: 'They came.' }), cam]))
  test('two different people', () => {
    expect(waitsFor(proposed)).toBe('clearing')
    expect(become(proposed, [take, cam])).toBe('second-person')
    expect(done(become(proposed, [take, dee], [show, dee])).triage.cleared?.show).toBe(true)
  })
  test('only with the writer’s yes', () => {
    const no = { ...read, permission: false }
    expect(become(no, [take, cam], [proposeWords({ p10a: 'x' }), cam])).toBe('no-permission')
  })
  test('words put forward anew have to be cleared anew', () => {
    const cleared = done(become(proposed, [take, dee], [show, dee]))
    const again = done(become(cleared, [take, dee], [proposeWords({ p10a: 'Other words' }), dee]))
    expect(waitsFor(again)).toBe('clearing')
  })
  test('nobody reads them before they were judged', () => {
    expect(become(set, [take, cam], [proposeWords({ p10a: 'x' }), cam])).toBe('not-now')
  })
})

describe('what the second reader knows of the first', () => {
  const worriedSet = done(
    become(
      set,
      [take, cam],
      [judge({ grade: 4, worries: ['child'], names: true, why: 'Hurt', themes: [] }), cam],
    ),
  )
  const seenBy = (who: Actor) => hideFirst(worriedSet, who).first
  test('that they were worried, and neither how much nor why', () => {
    expect(seenBy(dee)).toMatchObject({ grade: 2, worries: [], names: false, why: '' })
  })
  test('the first sees their own, and the lead, who acts, sees all', () => {
    expect(seenBy(cam)).toMatchObject({ grade: 4, worries: ['child'], why: 'Hurt' })
    expect(seenBy(eve)).toMatchObject({ grade: 4, worries: ['child'], why: 'Hurt' })
  })
  test('once the second has said their own, both are there', () => {
    const both = done(become(worriedSet, [take, dee], [said(2), dee]))
    expect(hideFirst(both, dee).first).toMatchObject({ grade: 4, why: 'Hurt' })
  })
})
