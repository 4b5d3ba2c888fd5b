import type { Calls } from './count-calls.ts'

const families = 100

/** What one response costs at the database, from its arrival to its release: calls, and the engine's own count of units. */
export async function benchCalls(): Promise<void> {
  const { countCalls } = await import('./count-calls.ts')
  const { openRound } = await import('../support/round.ts')
  const { openComments } = await import('../support/open-comments.ts')
  const { releaseDueWaves } = await import('#functions/results/release-due-waves.ts')
  const round = await openRound('open', families)
  const answer = (words: string) => round.answer({ p6: 'often' }, { p10a: words })
  await answer('')
  const submit = await countCalls(async () => {
    for (let family = 1; family < families; family++) await answer(family % 2 ? 'They came every week.' : '')
  })
  const open = await countCalls(openComments)
  await round.close()
  const release = await countCalls(() => releaseDueWaves(Date.now() + 1))
  const { handler: getSummary } = await import('#functions/results/get-summary.ts')
  const { handler: listCore } = await import('#functions/results/list-core.ts')
  const { call } = await import('../support/call.ts')
  const asBoard = { as: 'board', params: { wave: round.wave } } as const
  const page = await countCalls(async () => void (await call(getSummary, asBoard)))
  const overTime = await countCalls(async () => void (await call(listCore, { as: 'board' })))

  const each = (stage: string, sent: number) => (it: Calls) => ({
    stage,
    call: it.call.replace('Command', ''),
    'a response': (it.times / sent).toFixed(2),
    'units a response': (it.units / sent).toFixed(2),
  })
  console.log(`\nCalls to the database: a round of ${families} responses, every second with words in it`)
  console.table([
    ...submit.map(each('submit, warm', families - 1)),
    ...open.map(each('open the comments', families)),
    ...release.map(each('release', families)),
  ])
  const whole = (of: string) => (it: Calls) => ({ page: of, call: it.call, times: it.times, units: it.units })
  console.log('\nReads for a page of the board, whatever the size of its rounds')
  console.table([...page.map(whole('a round, its pack')), ...overTime.map(whole('every round over time'))])
}
