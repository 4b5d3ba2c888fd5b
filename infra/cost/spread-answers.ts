import { shards } from '../../shared/table/keys.ts'

/**
 * The hottest shard’s share of the answers of one second, in so many made-up seconds: what 99 in 100 of them stay below.
 * Even would be one of `shards`.
 */
export function hottestShare(answersASecond: number, seconds: number, random: () => number): number {
  const hottest = Array.from({ length: seconds }, () => {
    const counts = new Array<number>(shards).fill(0)
    for (let answer = 0; answer < answersASecond; answer++) {
      const shard = Math.floor(random() * shards)
      counts[shard] = (counts[shard] ?? 0) + 1
    }
    return Math.max(...counts) / answersASecond
  }).toSorted((a, b) => a - b)
  return hottest[Math.floor(seconds * 0.99)] ?? 1
}
