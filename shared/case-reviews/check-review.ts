import type { Agencies } from '../settings/agencies.ts'
import { checkAgency } from '../settings/check-agency.ts'
import { type ReviewRules, reviewRules } from '../settings/review-rules.ts'
import type { Pack } from '../settings/vocabulary.ts'
import type { ReviewFacts } from './case-review.ts'

type Wrong = { at: string; say: string }

/** What is wrong with a review beside its fields one by one. `today` is the day in London; `there` are agencies it has. */
export function checkReview(
  facts: ReviewFacts,
  pack: Pack,
  today: string,
  agencies: Agencies | undefined,
  there: readonly string[] = [],
): Wrong[] {
  const rules = reviewRules[pack]
  const { knownOn, criteria, decision, own, done, documents } = facts
  const known = [...rules.milestones, ...own].map(({ id }) => id)
  const day = (at: string, on: string): Wrong[] =>
    on > today || on < knownOn
      ? [{ at, say: 'This day is before the incident became known, or has not come yet.' }]
      : []
  return [
    ...(knownOn > today ? [{ at: 'knownOn', say: 'This day has not come yet.' }] : []),
    ...facts.agencies.flatMap((id, place) => {
      const say = there.includes(id) ? undefined : checkAgency({ agencies }, id)
      return say ? [{ at: `agencies.${place}`, say }] : []
    }),
    ...onlyOnce(
      criteria.map(({ id }) => id),
      rules.criteria.map(({ id }) => id),
      'criteria',
      'id',
    ),
    ...(decision ? [...day('decision.on', decision.on), ...wrongLevel(decision.level, criteria, rules)] : []),
    ...onlyOnce(
      own.map(({ id }) => id),
      known.slice(rules.milestones.length),
      'own',
      'id',
    ),
    ...own.flatMap(({ id }, place) =>
      rules.milestones.some((it) => it.id === id)
        ? [{ at: `own.${place}.id`, say: 'The guidance has this one already.' }]
        : [],
    ),
    ...onlyOnce(
      done.map(({ milestone }) => milestone),
      known,
      'done',
      'milestone',
    ),
    ...done.flatMap(({ on }, place) => day(`done.${place}.on`, on)),
    ...documents.flatMap(({ agency }, place) =>
      agency && !facts.agencies.includes(agency)
        ? [{ at: `documents.${place}.agency`, say: 'Choose an agency of this review.' }]
        : [],
    ),
  ]
}

/** A level needs every criterion considered; the higher one those that are needed met, and the lower one a choice. */
function wrongLevel(
  level: 'serious' | 'local',
  criteria: ReviewFacts['criteria'],
  { criteria: asked, mustReview }: ReviewRules,
): Wrong[] {
  const at = 'decision.level'
  if (asked.some(({ id }) => !criteria.some((it) => it.id === id)))
    return [{ at, say: 'Consider every criterion first, and say why it is met or not.' }]
  const met = asked.every(({ id, needed }) => !needed || criteria.some((it) => it.id === id && it.met))
  if (level === 'serious' && !met)
    return [{ at, say: 'What the guidance needs for this level is not met. Choose the other.' }]
  return level === 'local' && met && mustReview
    ? [{ at, say: 'The criteria are met, so the guidance leaves no choice: it is the higher level.' }]
    : []
}

const onlyOnce = (ids: readonly string[], known: readonly string[], list: string, name: string): Wrong[] =>
  ids.flatMap((id, place) =>
    known.includes(id) && ids.indexOf(id) === place
      ? []
      : [{ at: `${list}.${place}.${name}`, say: 'This is not known here, or stands here twice.' }],
  )
