import { listLessons } from '#shared/learning/learning-endpoints.ts'
import { Loaded } from '#web/staff/loaded.tsx'
import { useLoad } from '#web/staff/use-load.ts'
import { Pack, type Round } from './pack.tsx'

/** The pack with the lessons that came from its round. */
export function PackWithLessons({ round }: { round: Round }) {
  const [load] = useLoad(listLessons, { query: {} })
  return (
    <Loaded load={load} title="Board pack">
      {({ lessons }) => (
        <Pack
          round={round}
          lessons={lessons.filter(
            ({ evidence, status }) => evidence?.wave === round.wave.wave && status !== 'declined',
          )}
        />
      )}
    </Loaded>
  )
}
