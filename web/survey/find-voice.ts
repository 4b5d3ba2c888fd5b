/**
 * A voice of the phone itself, British where there is one. Never one that asks somebody else’s computer: what is read
 * out would be known there.
 */
export function findVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly V[],
  language: string,
): V | undefined {
  const [wanted] = language.split('-')
  const able = voices.filter(
    ({ lang, localService }) => localService && lang.split(/[-_]/)[0]?.toLowerCase() === wanted,
  )
  return able.find(({ lang }) => /GB$/i.test(lang)) ?? able[0]
}
