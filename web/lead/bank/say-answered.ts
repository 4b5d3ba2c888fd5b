import { howManyAnswered } from '#shared/results/how-many-answered.ts'
import type { Count, Release } from '#shared/results/release.ts'
import type { BankItem } from '#shared/survey/list-bank.ts'

/**
 * How many did not skip a question, round by round. Who did not know, would not say or left it out is never told apart,
 * so the published figures of who answered are all there is to say.
 */
export const sayAnswered = ({ asked }: BankItem, releases: readonly Release[]): string[] =>
  releases.flatMap((release) => {
    const here = asked.find(({ survey }) => survey === release.survey)
    const counts = here && howManyAnswered(release, here.question)
    if (!counts) return []
    return `${release.waveTitle}: ${sayCount(counts.question)} answered it, of ${sayCount(counts.survey)} who took part.`
  })

const sayCount = ({ low, about }: Count): string =>
  about === undefined ? `at least ${low}` : `about ${about}`
