// What the runbook says to do by hand is tried as far as one machine allows: under each heading, the tests that do it.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Tried = [file: string, name: string][]

/** What needs people, a telephone or an account of AWS: nothing here can try it. */
const needsPeople = ['Out of hours: somebody wrote that a child is in danger']

const tried: Record<string, Tried> = {
  'A key was destroyed too early': [
    [
      'fault/early-key',
      'takes no answer, is not counted, keeps what it has, and raises an alarm; another is counted',
    ],
    ['fault/early-key', 'control: with its keys it is counted and read, and nobody is alarmed'],
  ],
  'The canary’s round': [
    [
      'functions/response/answer-canary',
      'the canary answers by the families’ address and takes its answer out again',
    ],
    [
      'functions/response/answer-canary',
      'it fails when its round is over, and when a file of the page is not there',
    ],
  ],
  'Restore a table': [
    [
      'fault/drill',
      'after everything was lost: releases as published, the log whole, no link twice, what was taken out stays out',
    ],
    ['infra/guards', 'break-glass wins tables back, stops functions, and can do nothing else'],
  ],
  Breach: [['journeys/commands', 'the audit command checks the whole log, and an entry on paper']],
  Rotate: [
    [
      'infra/web',
      'a key of the edge is changed by its number: the functions take the one before until CloudFront shows the new',
    ],
  ],
  'Take a public page down': [
    [
      'functions/learning/reply',
      'new words wait while the old are read; taken down, nobody reads any, until two agree again',
    ],
  ],
  'Close the service': [
    [
      'functions/keys/destroy-keys',
      'a released round’s keys are gone 14 days after it closed, and that is written down',
    ],
    ['infra/deploy', 'what is kept outlives its stack; a trial goes with everything in it'],
  ],
}

const byHand = (readFileSync('infra/runbook.md', 'utf8').match(/(?<=^### ).+$/gm) ?? []).filter((it) =>
  /^[A-Z]/.test(it),
)

test('every heading that is no alarm is tried, or needs people', () => {
  expect(byHand.toSorted()).toEqual([...Object.keys(tried), ...needsPeople].toSorted())
})

test.each(Object.entries(tried))('%s: the tests that do it are there', (_, tests) => {
  for (const [file, name] of tests)
    expect(readFileSync(`tests/${file}.test.ts`, 'utf8'), file).toContain(`test('${name}'`)
})
