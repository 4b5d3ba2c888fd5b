import type { Quality, Source, SourceKind } from '#shared/learning/source.ts'

const kinds: Record<SourceKind, string> = {
  indicator: 'An indicator',
  document: 'A document',
  finding: 'Somebody else’s finding',
  record: 'A record of ours',
}
const qualities: Record<Quality, string> = {
  'few-views': 'A few views',
  'with-care': 'Gathered with care',
  checked: 'Checked by others',
}

export const saySourceKind = (kind: SourceKind): string => kinds[kind]
export const sayQuality = (quality: Quality): string => qualities[quality]

/** “A document: Plan of 2026, page 4. It says …” in one line. */
export const saySource = ({ kind, reference, says, quality }: Source): string =>
  [`${kinds[kind]}: ${reference}.`, quality ? `${qualities[quality]}.` : '', says].filter(Boolean).join(' ')
