import * as z from 'zod'

/** What a worry is about. Each has its own way to go: a person of its own to tell, in a time of its own. */
export const Worry = z.enum(['child', 'adult', 'staff', 'exploitation', 'complaint'])
export type Worry = z.infer<typeof Worry>

export const worryWords: Readonly<Record<Worry, string>> = {
  child: 'A child at risk',
  adult: 'An adult at risk',
  staff: 'Someone who works with children',
  exploitation: 'Exploitation',
  complaint: 'A complaint',
}
