import { startingHelp } from '#shared/settings/help.ts'
import { Bar } from '#web/ui/bar.tsx'
import { Opened } from '../opened.tsx'
import type { Sample } from '../sample.ts'
import { State } from '../state.tsx'
import { words } from './words.ts'

export function Bars({ sample }: { sample: Sample }) {
  const full = Array.from({ length: 8 }, () => ({
    who: sample.long.slice(0, 60),
    phone: '0800 1111',
    hours: sample.hint.slice(0, 60),
  }))
  return (
    <>
      <State name="Rest">
        <Bar words={words} help={startingHelp} />
      </State>
      <State name="Open">
        <Opened>
          <Bar words={words} help={startingHelp} />
        </Opened>
      </State>
      <State name="Open, eight numbers and long names">
        <Opened>
          <Bar words={words} help={{ ...startingHelp, contacts: full }} />
        </Opened>
      </State>
    </>
  )
}
