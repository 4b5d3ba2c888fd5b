import type { ComponentChildren } from 'preact'
import { listDistributions, type WaveView } from '#shared/distribution/distribution-endpoints.ts'
import { isUndecided } from '#shared/distribution/is-undecided.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { FloodList } from './flood-list.tsx'

/** What must be decided before a closed round is counted; when nothing must, what comes next. */
export function FloodsFirst({ wave, children }: { wave: WaveView; children: ComponentChildren }) {
  const [load, again] = useLoad(listDistributions, { params: { wave: wave.wave } })
  return (
    <Loaded load={load}>
      {({ distributions }) => {
        const floods = distributions.filter(isUndecided)
        return floods.length > 0 ? <FloodList floods={floods} onDecided={again} /> : children
      }}
    </Loaded>
  )
}
