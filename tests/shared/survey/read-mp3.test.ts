import { expect, test } from 'vitest'
import { readMp3 } from '#shared/survey/read-mp3.ts'
import { silentMp3 } from '../../support/silent-mp3.ts'

const bytesOf = (text: string) => Uint8Array.from(new TextEncoder().encode(text))

test('the sound stays to the byte, and what programmes write around it goes: it may name somebody', () => {
  const sound = silentMp3(1)
  expect(readMp3(sound)).toEqual(sound)
  const tagged = silentMp3(1, { tag: 'Jo Morris, 3 May' })
  expect(new TextDecoder('latin1').decode(tagged)).toContain('Jo Morris')
  expect(readMp3(tagged)).toEqual(sound)
})

test('a frame that was cut off at the end goes too', () => {
  const sound = silentMp3(1)
  expect(readMp3(sound.slice(0, -1))).toEqual(sound.slice(0, -104))
})

test.each([
  ['nothing', new Uint8Array()],
  ['words', bytesOf('This is not a recording, whatever it is called.'.repeat(50))],
  ['a WAV file', bytesOf(`RIFF\0\0\0\0WAVEfmt ${'\0'.repeat(2000)}`)],
  ['an ID3 tag and nothing behind it', bytesOf(`ID3\u0003\0\0\0\0\0\u0001x${'\0'.repeat(500)}`)],
  ['one frame alone', silentMp3(0.02)],
  ['a page behind the sound', Uint8Array.from([...silentMp3(1), ...bytesOf('<script>'.repeat(2000))])],
  ['AAC, whose frames begin nearly alike', silentMp3(1).map((byte) => (byte === 0xfb ? 0xf1 : byte))],
])('%s is no MP3 file', (_, file) => {
  expect(readMp3(file)).toEqual({ wrong: expect.stringContaining('not an MP3 file') })
})

test('two channels are refused, and told how to become one', () => {
  expect(readMp3(silentMp3(1, { channels: 2 }))).toEqual({ wrong: expect.stringContaining('mono') })
})
