import type { Opened } from '#shared/comments/desk-endpoints.ts'
import { gradeWords, worried } from '#shared/comments/grade.ts'
import type { Judged } from '#shared/comments/triage.ts'
import { worryWords } from '#shared/settings/worry.ts'
import { sayDay } from '#web/staff/say-day.ts'

/** What is decided so far. Until the second reader has judged, nobody sees how worried the first was. */
export function WhatWasDone({ opened: { triage } }: { opened: Opened }) {
  const { first, second, referral, decided, claim } = triage
  if (!first) return null
  const hidden = first.grade >= worried && !second && claim?.person !== first.person
  return (
    <section class="card" aria-labelledby="so-far">
      <h2 id="so-far">So far</h2>
      {!hidden && <JudgedLines judged={first} />}
      {second && <JudgedLines judged={second} />}
      {first.grade >= worried && !second && <p>A second reader has to look at it.</p>}
      {referral && (
        <p>
          {referral.by} told {referral.to}
          {referral.reference && `, reference ${referral.reference}`}, on {sayDay(referral.on)}.{' '}
          {referral.why}
        </p>
      )}
      {decided && (
        <p class="small">Decided on {sayDay(decided)}. From this day the time until deletion is counted.</p>
      )}
    </section>
  )
}

const JudgedLines = ({ judged: { by, on, grade, worries, names, why } }: { judged: Judged }) => (
  <p>
    <b>
      {by}: {grade} · {gradeWords[grade]?.text}
    </b>
    {[
      worries.map((worry) => worryWords[worry]).join(', '),
      names && 'the words tell who somebody is',
      why,
      sayDay(on),
    ]
      .filter(Boolean)
      .map((line) => (
        <>
          <br />
          {line}
        </>
      ))}
  </p>
)
