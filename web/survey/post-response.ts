/** How one try to send ended: arrived, worth another try, or refused with the reason in plain words. */
export type Outcome = 'arrived' | 'again' | { refused: string }

const worthAnotherTry = [408, 425, 429]

export async function postResponse(distribution: string, body: string): Promise<Outcome> {
  try {
    const reply = await fetch(`/api/s/${distribution}/responses`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    if (reply.ok) return 'arrived'
    if (reply.status >= 500 || worthAnotherTry.includes(reply.status)) return 'again'
    const { title }: { title?: string } = await reply.json()
    return title ? { refused: title } : 'again'
  } catch {
    return 'again'
  }
}
