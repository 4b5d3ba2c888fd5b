import { useEffect } from 'preact/hooks'
import { OnPaper } from './on-paper.tsx'
import { Poster, type PosterProps } from './poster.tsx'

/** A poster that asks the browser to print it as soon as it stands. */
export function PrintedPoster(poster: PosterProps) {
  useEffect(() => {
    setTimeout(() => print())
  }, [poster.size])
  return (
    <OnPaper>
      <Poster {...poster} />
    </OnPaper>
  )
}
