import { lengthenKey } from '../../shared/response/lengthen-key.ts'

/** What a phone reads from the survey page before it seals. */
export async function readPublicKeys(
  origin: string,
  distribution: string,
): Promise<{ answers: string; comments: string }> {
  const page = await (await fetch(`${origin}/s/${distribution}`)).text()
  const [, json] = /<script [^>]*application\/json[^>]*>([^<]*)</.exec(page) ?? []
  if (json === undefined) throw new Error('This hand-out is not open.')
  const { answersKey, commentsKey } = JSON.parse(json)
  return { answers: lengthenKey(answersKey), comments: lengthenKey(commentsKey) }
}
