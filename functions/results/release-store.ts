import { Release } from '#shared/results/release.ts'
import { releaseKey } from '#shared/table/keys.ts'
import { readItem, readPartition } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** Freezes a release. False when this survey's results of this wave are frozen already. */
export const freezeRelease = (release: Release): Promise<boolean> =>
  writeOnce('Releases', { ...releaseKey(release.wave, release.survey), release })

export async function findRelease(wave: string, survey: string): Promise<Release | undefined> {
  const item = await readItem('Releases', releaseKey(wave, survey))
  return item && Release.parse(item['release'])
}

export async function releasesOf(wave: string): Promise<Release[]> {
  const found: Release[] = []
  for await (const item of readPartition('Releases', { wave })) found.push(Release.parse(item['release']))
  return found
}
