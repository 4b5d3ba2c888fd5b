// Every key of every table, built here and nowhere else.
//
// | read                            | how                                             |
// | a version of a survey           | get surveyKey                                   |
// | the newest version, a whole list| query the noun (newestFirst / wholeList)        |
// | a draft, all drafts            | get draftKey, query drafts                      |
// | a version's recordings         | query below recordingsOf, in one language      |
// | one hand-out, a round's         | get distributionKey, query the wave             |
// | a response by its link          | get intakeKey                                   |
// | a round's sealed answers        | query each of its shards                        |
// | a round's comments              | query the wave                                  |
// | a round's results               | query the wave: one read for a board page       |
// | core items of every round       | query allCore: one read for the page over time  |
// | the newest entries of the audit | query below auditKey, backwards                 |

/** Sorts as the number does. */
const padded = (version: number): string => String(version).padStart(7, '0')

export type Noun =
  | 'survey'
  | 'recording'
  | 'wave'
  | 'round-draft'
  | 'lesson'
  | 'lesson-read'
  | 'action'
  | 'feed'
  | 'setting'
  | 'hold'
  | 'deletion'
  | 'person'
  | 'audit'
  | 'words'
  | 'reply'
  | 'read'
  | 'record'
  | 'indicator'
  | 'figures'
  | 'data-received'
  | 'case-audit'
  | 'case-grades'
  | 'case-review'
  | 'section-11-standards'
  | 'section-11-cycle'
  | 'section-11-return'
  | 'section-11-answer'
  | 'yearly-report'
  | 'yearly-report-section'
  | 'next-priorities'
  | 'framework'
  | 'alert'

export const versionKey = (noun: Noun, id: string, version: number) => ({
  noun,
  id: `${id}#${padded(version)}`,
})
export const versionsOf = (noun: Noun, id: string) => ({ noun, prefix: `${id}#` })

/** Below the version of its survey, by language, so that all of one language is one query. */
export const recordingsOf = (survey: string, version: number, language: string) =>
  versionsOf('recording', `${survey}#${padded(version)}#${language}`)
export const recordingKey = (survey: string, version: number, language: string, question: string) => {
  const { noun, prefix } = recordingsOf(survey, version, language)
  return { noun, id: prefix + question }
}

/** What is still being written. Only its newest state is kept, so its version stands in it and not in its key. */
export const drafts = { noun: 'draft' }
export const draftKey = (draft: string) => ({ ...drafts, id: draft })

export const distributionKey = (wave: string, distribution: string) => ({ wave, distribution })
export const keysKey = (wave: string) => ({ wave })

export const shards = 16

/** The shard is the key's first digit, so a wave's writes spread and a reader knows where to look. */
export const intakeKey = (wave: string, key: string) => ({ shard: `${wave}#${key.charAt(0)}`, key })
export const intakeShards = (wave: string): string[] =>
  Array.from({ length: shards }, (_, shard) => `${wave}#${shard.toString(16)}`)

export const withdrawalKey = (wave: string, key: string) => ({ wave, key })
export const poolKey = (survey: string, id: string) => ({ survey, id })
export const commentKey = (wave: string, id: string) => ({ wave, id })
/** One chain for everybody: whoever changes one person has seen all others, so no two changes can break a rule together. */
export const peopleKey = (number: number) => versionKey('person', 'change', number)
/** One chain: the number stands where other nouns have a version, so that the newest is one query. */
export const auditKey = (number: number) => versionKey('audit', 'entry', number)
export const releaseKey = (wave: string, survey: string) => ({ wave, survey })
/** The core items of every release, in the order of their rounds. No wave has this id: theirs are in capitals. */
export const allCore = { wave: 'core' }
export const coreKey = (frozenOn: string, wave: string, survey: string) => ({
  ...allCore,
  survey: `${frozenOn}#${wave}#${survey}`,
})
