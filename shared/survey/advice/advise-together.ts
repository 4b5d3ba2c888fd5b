import type { Advice, Rule } from './advice.ts'

const aboutThem: readonly [what: string, words: RegExp][] = [
  ['age', /\bhow old\b|\byour age\b|\bage group\b/i],
  ['gender', /\bgender\b|\bboy or\b|\bgirl or\b|\bwhich of these fits you\b/i],
  ['background', /\bethnic|\bbackground\b|\bcountry were you born|\breligion\b|\bfaith\b/i],
  ['disability', /\bdisabilit|\bdisabled\b|\bhealth problem/i],
  ['area', /\bwhere do you live\b|\bwhich area\b|\bwhat area\b/i],
  ['family', /\bhow many (?:children|brothers|sisters)\b|\blone parent\b|\bsingle parent\b/i],
  ['first language', /\bfirst language\b|\blanguage do you speak\b/i],
]

/** Each alone tells little; together they point at somebody. */
export const adviseTogether: Rule = ({ questions }): Advice[] => {
  const asked = aboutThem.flatMap(([what, words]) => {
    const question = questions.find(({ kind, text }) => kind !== 'statement' && words.test(text))
    return question ? [{ what, at: `questions.${question.id}.text` }] : []
  })
  const last = asked.at(-1)
  if (asked.length < 3 || !last) return []
  const all = asked.map(({ what }) => what)
  return [
    {
      at: last.at,
      say: `Together, ${all.slice(0, -1).join(', ')} and ${all.at(-1)} could point at one person. Ask only what you will act on: each takes away from what can be shown.`,
    },
  ]
}
