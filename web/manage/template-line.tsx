import { useState } from 'preact/hooks'
import { showTemplate } from '#shared/templates/template-endpoints.ts'
import { useSend } from '#web/staff/use-send.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffProblem } from '#web/ui/staff-problem.tsx'
import { saveFile } from './save-file.ts'
import type { TemplateText } from './template-texts.ts'

/** One document: what it is for, and the button that fetches it as it would be today. */
export function TemplateLine({ template, title, says }: TemplateText) {
  const [saved, setSaved] = useState('')
  const { busy, problem, send } = useSend(showTemplate, ({ file, html }) => {
    saveFile(file, 'text/html', html)
    setSaved(`Saved as ${file}.`)
  })
  return (
    <li>
      <StaffProblem problem={problem} />
      <h2>{title}</h2>
      <p>{says}</p>
      <p class="buttons">
        <StaffButton quiet busy={busy && 'Fetching…'} onPress={() => void send({ params: { template } })}>
          Download the {title.toLowerCase()}
        </StaffButton>
        <span role="status">{saved}</span>
      </p>
    </li>
  )
}
