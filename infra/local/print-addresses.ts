import type { RunningSystem } from './run-system.ts'

export async function printAddresses({ origin, mailFile, findOpenLink }: RunningSystem): Promise<void> {
  const link = await findOpenLink()
  console.log(
    `A family's survey   ${link ?? 'no round is open: a participation lead can open one on the staff site'}`,
  )
  console.log(`The staff site      ${origin}/staff/`)
  console.log(`E-mails, not sent   ${mailFile}`)
  console.log(`The public page     ${origin}/what-changed`)
}
