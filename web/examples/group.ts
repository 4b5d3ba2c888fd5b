import type { ComponentType } from 'preact'
import type { Sample } from './sample.ts'

/** Components that belong together, in all their states. */
export interface Group {
  id: string
  title: string
  Show: ComponentType<{ sample: Sample }>
}
