import { Figures, Indicator } from '#shared/indicators/indicator.ts'
import { versionKey } from '#shared/table/keys.ts'
import { readNewest, readVersions } from '../table/read.ts'
import { writeOnce } from '../table/write-once.ts'

/** Every version is kept; false when somebody else saved this one first. */
export const saveIndicator = (indicator: Indicator): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('indicator', indicator.indicator, indicator.version), indicator })

export const newestIndicators = async (): Promise<Indicator[]> =>
  (await readNewest('Learning', 'indicator')).map((item) => Indicator.parse(item['indicator']))

export async function newestIndicator(id: string): Promise<Indicator | undefined> {
  const [newest] = await readVersions('Learning', 'indicator', id, 1)
  return newest && Indicator.parse(newest['indicator'])
}

/** All that came in together is one item: it is there whole or not at all. */
export const saveFigures = (figures: Figures): Promise<boolean> =>
  writeOnce('Learning', { ...versionKey('figures', figures.figures, figures.version), figures })

export async function findFigures(id: string): Promise<Figures | undefined> {
  const [newest] = await readVersions('Learning', 'figures', id, 1)
  return newest && Figures.parse(newest['figures'])
}

export const allFigures = async (): Promise<Figures[]> =>
  (await readNewest('Learning', 'figures')).map((item) => Figures.parse(item['figures']))
