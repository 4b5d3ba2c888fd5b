import { expect, test } from 'vitest'
import { findVoice } from '#web/survey/find-voice.ts'

const voice = (lang: string, localService = true) => ({ lang, localService })

test('a voice of the phone for the language, the British one first', () => {
  const [american, british, urdu] = [voice('en-US'), voice('en_GB'), voice('ur-PK')]
  expect(findVoice([american, british, urdu], 'en-simple')).toBe(british)
  expect(findVoice([american, urdu], 'en')).toBe(american)
  expect(findVoice([american, british, urdu], 'ur')).toBe(urdu)
})

test('none of another computer, and none of another language', () => {
  expect(findVoice([voice('pl-PL', false), voice('en-GB')], 'pl')).toBeUndefined()
  expect(findVoice([], 'en')).toBeUndefined()
})
