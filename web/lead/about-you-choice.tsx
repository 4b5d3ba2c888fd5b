import { aboutYou } from '#shared/library/about-you.ts'
import { StaffChoice } from '#web/ui/staff-choice.tsx'

interface Props {
  survey: string
  chosen: string[]
  onChosen: (chosen: string[]) => void
}

/** Questions about the person: off unless somebody turns them on, each with the reason that people will read. */
export function AboutYouChoice({ survey, chosen, onChosen }: Props) {
  const options = aboutYou
    .filter(({ forms }) => forms.includes(survey))
    .map(({ question, reason }) => ({ value: question.id, text: question.text, hint: reason }))
  if (options.length === 0) return <p>This survey asks nothing about the person who answers.</p>
  return (
    <>
      <h2>Questions about the person who answers</h2>
      <p>
        None is asked unless you turn it on. Each one makes people easier to recognise, so less can be shown.
        Turn one on only if you will act on what it tells you. People read the reason below the question.
      </p>
      <StaffChoice
        name="about-you"
        legend="Which do you want to ask?"
        kind="many"
        options={options}
        chosen={chosen}
        problem={undefined}
        onChosen={onChosen}
      />
    </>
  )
}
