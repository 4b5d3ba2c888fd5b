import { useEffect, useState } from 'preact/hooks'
import { useSettings } from '#web/staff/use-settings.ts'

/** While somebody types: what looks like a name. It is looked for on this computer only, and nothing is refused for it. */
export function NamesFound({ texts }: { texts: readonly string[] }) {
  const { agencies, partnership } = useSettings()
  const [names, setNames] = useState<string[]>([])
  const all = texts.join('\n')
  useEffect(() => {
    const known = [partnership?.name ?? '', ...(agencies?.agencies ?? []).map(({ name }) => name)]
    let here = true
    const timer = setTimeout(async () => {
      const { findNames } = await import('./find-names.ts')
      if (here) setNames(findNames(all.split('\n'), known))
    }, rest)
    return () => {
      here = false
      clearTimeout(timer)
    }
  }, [all, agencies, partnership])
  return (
    <div aria-live="polite">
      {names.length > 0 ? (
        <p class="small">
          <b>Is this a name?</b> {names.map((name) => `“${name}”`).join(', ')}. If it tells who a child or a
          family is, take it out. You can leave what is none.
        </p>
      ) : null}
    </div>
  )
}

/** Milliseconds without a key before it is looked for. */
const rest = 400
