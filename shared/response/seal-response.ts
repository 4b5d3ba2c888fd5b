import type { Asked } from '../survey/survey.ts'
import type { Answers, Texts } from './answers.ts'
import { jsonSize, toBase64Url } from './bytes.ts'
import { answersSize, commentsSizes, permissionOf } from './envelope.ts'
import { keepAsked } from './keep-asked.ts'
import { seal } from './seal.ts'
import { submissionIdOf } from './withdrawal-code.ts'

/** The hand-out that a response answers, and the keys it is sealed for. */
export interface Handout {
  wave: string
  distribution: string
  survey: { survey: string; version: number; definition: Asked }
  publicKeys: { answers: string; comments: string }
}

/** Everything random about one response. `ephemeral`: only where a retry cannot keep the sealed bytes. */
export interface Chance {
  code: Uint8Array<ArrayBuffer>
  answersId: Uint8Array
  commentsId: Uint8Array
  ephemeral?: Uint8Array<ArrayBuffer>
}

/**
 * One person's answers and words as two sealed envelopes: what was asked on their path, and nothing else.
 * The phone and the server's form call it alike.
 */
export async function sealResponse(it: Handout, given: { answers: Answers; texts: Texts }, chance: Chance) {
  const { survey, version, definition } = it.survey
  const { answers, texts } = keepAsked(definition, given.answers, given.texts)
  const { language } = definition
  const said = { id: toBase64Url(chance.answersId), language, answers }
  const permission = permissionOf(definition, answers)
  const wrote = { id: toBase64Url(chance.commentsId), language, texts, permission }
  const size = commentsSizes.find((bytes) => bytes >= jsonSize(wrote)) ?? commentsSizes[2]

  const binding = { wave: it.wave, distribution: it.distribution, survey, version }
  const { ephemeral } = chance
  const forAnswers = { ...binding, purpose: 'answers' } as const
  const forComments = { ...binding, purpose: 'comments' } as const
  return {
    submissionId: await submissionIdOf(chance.code),
    answers: await seal(it.publicKeys.answers, forAnswers, said, answersSize(definition), ephemeral),
    comments: await seal(it.publicKeys.comments, forComments, wrote, size, ephemeral),
  }
}
