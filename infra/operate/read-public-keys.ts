import { readPageData } from '../../shared/response/read-page-data.ts'

/** What a phone reads from the survey page before it seals. */
export async function readPublicKeys(
  origin: string,
  distribution: string,
): Promise<{ answers: string; comments: string }> {
  const data = readPageData(await (await fetch(`${origin}/s/${distribution}`)).text(), distribution)
  if (!data) throw new Error('This hand-out is not open.')
  return data.publicKeys
}
