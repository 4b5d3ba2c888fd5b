import { useState } from 'preact/hooks'
import type { Problem } from '#shared/api/problem.ts'
import { toBase64 } from '#shared/response/bytes.ts'
import { readSound } from './read-sound.ts'

interface Props {
  name: string
  label: string
  /** Which question, for those who do not see where the field stands. */
  of: string
  busy: boolean
  problem: Problem | undefined
  onChoose: () => void
  onSound: (mp3: string) => void
}

/** Where an MP3 file is chosen: it is looked at here, and only its sound is sent. */
export function RecordingField({ name, label, of, busy, problem, onChoose, onSound }: Props) {
  const [wrong, setWrong] = useState<string>()
  const choose = async ({ currentTarget: field }: { currentTarget: HTMLInputElement }) => {
    const [file] = field.files ?? []
    if (!file) return
    onChoose()
    const sound = await readSound(file)
    // The same file may be chosen again, once it has been put right.
    field.value = ''
    setWrong('wrong' in sound ? sound.wrong : undefined)
    if (!('wrong' in sound)) onSound(toBase64(sound))
  }
  const say = wrong ?? problem?.errors?.[0]?.say ?? problem?.title
  return (
    <div class="field">
      <label for={`field-${name}`}>
        {busy ? 'Saving…' : label}
        <span class="unseen"> of: {of}</span>
      </label>
      <p class="wrong" id={`wrong-${name}`} role="alert">
        {say}
      </p>
      <input
        type="file"
        id={`field-${name}`}
        accept="audio/mpeg,.mp3"
        aria-describedby={`wrong-${name}`}
        {...(say ? { 'aria-invalid': true } : {})}
        onChange={choose}
      />
    </div>
  )
}
