import * as z from 'zod'
import { CoreOfRelease, coreOfRelease } from '#shared/results/core-of-release.ts'
import { Release } from '#shared/results/release.ts'
import { allCore, coreKey, releaseKey } from '#shared/table/keys.ts'
import { readItem, readPartition } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** A release, and which of the answers that waited in the pool it counted: ids that lead to nothing else. */
const Frozen = z.object({ release: Release, counted: z.array(z.string()) })
export type Frozen = z.infer<typeof Frozen>

/** Freezes a release. False when this survey's results of this wave are frozen already. */
export const freezeRelease = (release: Release, counted: string[]): Promise<boolean> =>
  writeOnce('Releases', { ...releaseKey(release.wave, release.survey), release, counted })

export async function findFrozen(wave: string, survey: string): Promise<Frozen | undefined> {
  const item = await readItem('Releases', releaseKey(wave, survey))
  return item && Frozen.parse(item)
}

export async function frozenIn(wave: string): Promise<Frozen[]> {
  const found: Frozen[] = []
  for await (const item of readPartition('Releases', { wave })) found.push(Frozen.parse(item))
  return found
}

export const releasesOf = async (wave: string): Promise<Release[]> =>
  (await frozenIn(wave)).map(({ release }) => release)

/** Its core items once more, where those of all rounds stand together. Never another: they are of a frozen release. */
export const saveCore = ({ release, counted }: Frozen): Promise<boolean> =>
  writeOnce('Releases', {
    ...coreKey(release.frozenOn, release.wave, release.survey),
    core: coreOfRelease(release),
    counted,
  })

/** Everything that finished rounds counted out of pools: an older copy of a pool may still say that it waits. */
export async function allCounted(): Promise<ReadonlySet<string>> {
  const counted = new Set<string>()
  for await (const item of readPartition('Releases', allCore, ['counted']))
    for (const id of Frozen.shape.counted.parse(item['counted'])) counted.add(id)
  return counted
}

/** The oldest round first. */
export async function coreOfAll(): Promise<CoreOfRelease[]> {
  const found: CoreOfRelease[] = []
  for await (const item of readPartition('Releases', allCore)) found.push(CoreOfRelease.parse(item['core']))
  return found
}
