import * as z from 'zod'

/** How far those who are asked take part, from the lowest rung of the ladder to the highest. */
export const Rung = z.enum(
  ['used', 'for-show', 'token', 'informed', 'asked', 'shared', 'led', 'led-and-shared'],
  'Choose the rung that this round stands on.',
)
export type Rung = z.infer<typeof Rung>

export const rungs: Readonly<Record<Rung, string>> = {
  used: 'We use their words for what we had decided already.',
  'for-show': 'They are there for show, and do not know what it is about.',
  token: 'They seem to have a say, and it changes nothing.',
  informed: 'We decided on it. They know why we ask, and choose whether to take part.',
  asked: 'We decided on it. They are asked, it can change what we do, and they are told what came of it.',
  shared: 'It was our idea. They decide with us.',
  led: 'It was their idea, and they lead it.',
  'led-and-shared': 'It was their idea, and they decide it with us.',
}

/** On the three lowest rungs taking part does nothing for those who take part. */
export const isTooLow = (rung: Rung): boolean => Rung.options.indexOf(rung) < 3
