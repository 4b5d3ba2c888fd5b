import { useState } from 'preact/hooks'
import { judgeComment, type Opened } from '#shared/comments/desk-endpoints.ts'
import { gradeWords, worried } from '#shared/comments/grade.ts'
import type { Worries } from '#shared/settings/worries.ts'
import { Worry, worryWords } from '#shared/settings/worry.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import { StaffField } from '#web/ui/staff-field.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { RouteLines } from './route-lines.tsx'

interface Props {
  opened: Opened
  person: string
  worries: Worries | undefined
  onShow: (opened: Opened) => void
}

const grades = gradeWords.map(({ text, hint }, grade) => ({
  value: String(grade),
  text: `${grade} · ${text}`,
  hint,
}))
const kinds = Worry.options.map((value) => ({ value, text: worryWords[value] }))
const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
] as const

/** How worried a reader is, and about what. The second reader does not see what the first said. */
export function JudgeForm({ opened, person, worries, onShow }: Props) {
  const { wave, comment, revision, triage } = opened
  const [grade, setGrade] = useState<string>()
  const [about, setAbout] = useState<Worry[]>([])
  const [names, setNames] = useState<'yes' | 'no'>('no')
  const [why, setWhy] = useState('')
  const [themes, setThemes] = useState<string[]>([])
  const { busy, problem, send } = useSend(judgeComment, onShow)
  const { first, second } = triage
  const isSecond = first !== undefined && first.person !== person && first.grade >= worried && !second
  if (first && !isSecond) return null
  const save = (): void =>
    void send({
      params: { wave, comment },
      body: { revision, grade: Number(grade), worries: about, names: names === 'yes', why, themes },
    })
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2>{isSecond ? 'Your own look' : 'What do you think?'}</h2>
      {isSecond && (
        <p class="small">
          {first.by} was worried. You see how much once you have said what you think yourself.
        </p>
      )}
      <StaffProblem problem={problem} />
      <StaffChoice
        name="grade"
        legend="How worried are you?"
        kind="one"
        options={grades}
        chosen={grade === undefined ? [] : [grade]}
        problem={problem}
        onChosen={([chosen]) => setGrade(chosen)}
      />
      {grade === '4' && (
        <p class="error">
          <b>Ring 999 now, if somebody is in danger. Write afterwards.</b>
        </p>
      )}
      <StaffChoice
        name="worries"
        legend="What is it about?"
        kind="many"
        options={kinds}
        chosen={about}
        problem={problem}
        onChosen={setAbout}
      />
      <RouteLines about={about} routes={worries?.routes ?? []} />
      <StaffChoice
        name="names"
        legend="Do the words tell who somebody is?"
        kind="one"
        options={yesNo}
        chosen={[names]}
        problem={problem}
        onChosen={([chosen]) => setNames(chosen ?? 'no')}
      />
      <StaffChoice
        name="themes"
        legend="What are the words about?"
        kind="many"
        options={(worries?.themes ?? [])
          .filter(({ old }) => !old)
          .map(({ id, text }) => ({ value: id, text }))}
        chosen={themes}
        problem={problem}
        onChosen={setThemes}
      />
      <StaffField
        name="why"
        label="Why do you think so?"
        hint="In your own words. Do not copy theirs."
        type="long"
        value={why}
        problem={problem}
        onValue={setWhy}
      />
      <p class="buttons">
        <StaffButton busy={busy && 'Saving…'}>Save</StaffButton>
      </p>
    </form>
  )
}
