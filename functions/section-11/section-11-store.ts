import { Answer } from '#shared/section-11/answer.ts'
import { Cycle } from '#shared/section-11/cycle.ts'
import { AuditReturn } from '#shared/section-11/return.ts'
import { Standards } from '#shared/section-11/standard.ts'
import { startingStandards } from '#shared/section-11/starting-standards.ts'
import { versionsOfNoun } from '../table/versions-of-noun.ts'

export const standardsStore = versionsOfNoun('section-11-standards', Standards)
export const cycleStore = versionsOfNoun('section-11-cycle', Cycle)
export const returnStore = versionsOfNoun('section-11-return', AuditReturn)
/** Apart from returns, so that how all of them stand is read without their words. */
export const answerStore = versionsOfNoun('section-11-answer', Answer)

/** What a partnership begins with, until somebody saves something else. */
const startsWith = (on: string): Standards => ({
  id: 'standards',
  version: 1,
  standards: [...startingStandards],
  by: 'Heard',
  on,
})

export const standardsNow = async (today: string): Promise<Standards> =>
  (await standardsStore.find('standards')) ?? startsWith(today)

/** The same, kept from now on: whatever the program begins with later, this stays version 1. */
export async function keptStandards(today: string): Promise<Standards> {
  const there = await standardsStore.find('standards')
  if (there) return there
  await standardsStore.save(startsWith(today))
  return standardsNow(today)
}

/** The standards that a cycle was begun with. */
export async function standardsOf({ standards }: Pick<Cycle, 'standards'>): Promise<Standards['standards']> {
  const versions = await standardsStore.versions('standards')
  return versions.find(({ version }) => version === standards)?.standards ?? []
}
