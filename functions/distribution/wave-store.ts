import { Wave } from '#shared/distribution/wave.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest, readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

const asStored = Wave.strip()

/** Every change is a new version; false when somebody else made that version first. */
export const saveWave = (wave: Wave): Promise<boolean> =>
  writeOnce('Waves', { ...versionKey('wave', wave.wave, wave.version), ...wave })

export async function findWave(wave: string): Promise<Wave | undefined> {
  const [item] = await readVersions('Waves', 'wave', wave, 1)
  return item && asStored.parse(item)
}

export const allWaves = async (): Promise<Wave[]> =>
  (await readNewest('Waves', 'wave')).map((item) => asStored.parse(item))

/** Changes a wave as it stands now, again when somebody was faster. Undefined when it is not there or needs no change. */
export async function changeWave(
  id: string,
  changed: (wave: Wave) => Partial<Wave> | undefined,
): Promise<Wave | undefined> {
  for (;;) {
    const wave = await findWave(id)
    const change = wave && changed(wave)
    if (!wave || !change) return undefined
    const next = { ...wave, ...change, version: wave.version + 1 }
    if (await saveWave(next)) return next
  }
}
