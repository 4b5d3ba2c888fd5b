// What made-up people write. Each begins by saying so, wherever it may be read, because some read like a worry.
import type { Voice } from '../../shared/survey/voice.ts'

const made = (...words: string[]): string[] => words.map((text) => `Made up: ${text}`)

/** By question, where it asks for one side only. */
const byQuestion: Readonly<Record<string, readonly string[]>> = {
  p10a: made(
    'she came every week and she listened.',
    'the group at the hub. I met other parents there.',
    'somebody went with me to the meeting at school.',
    'help with the forms for the rent.',
    'they asked my son what he wanted.',
  ),
  p10b: made(
    'five months of waiting before anybody rang.',
    'we told it all again to each new person.',
    'meetings in the daytime, when I work.',
    'school did not know about the plan.',
    'nothing. It went well.',
  ),
}

const byVoice: Readonly<Record<Voice, readonly string[]>> = {
  'young-child': made('more playing.', 'Mummy smiles more.', 'I want the purple room again.', 'a dog.'),
  child: made(
    'I liked the cooking club. Keep it.',
    'please tell me who is coming before they come.',
    'talk to me and not only to my mum.',
    'it is quieter at home now.',
    'more football.',
  ),
  'young-person': made(
    'keep the same worker. I had three.',
    'text me, do not ring.',
    'she did what she said she would do.',
    'I did not get a say about the school move.',
    'meet somewhere that is not school.',
  ),
  parent: [...(byQuestion['p10a'] ?? []), ...(byQuestion['p10b'] ?? [])],
  staff: made(
    'agree who leads before the first meeting.',
    'nobody could tell us how long the waiting list was.',
    'asking the child first changed the plan.',
    'we need one form, not three.',
  ),
}

/** What a reader has to look at twice: from a wish to be rung back up to somebody who may be hurt. */
const worries: Readonly<Record<Voice, readonly string[]>> = {
  'young-child': made('shouting scares me at night.'),
  child: made(
    'the big boys wait for me after school and take my money.',
    'I do not like it when he is angry. I hide in the wardrobe.',
  ),
  'young-person': made(
    'I stopped eating again and nobody has seen.',
    'a man who is 30 gives me lifts and phones. He says I owe him.',
    'sometimes I think everybody would be better off without me.',
  ),
  parent: made(
    'the worker told my neighbour about us. I want to complain.',
    'we have had no money for food since Tuesday.',
    'my partner pushed me again last week and the children saw it.',
  ),
  staff: made('a colleague shares families’ details in a chat group.'),
}

export const wordsFor = (voice: Voice, question: string): readonly string[] =>
  byQuestion[question] ?? byVoice[voice]

export const worriesOf = (voice: Voice): readonly string[] => worries[voice]
