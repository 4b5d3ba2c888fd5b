import { useState } from 'preact/hooks'
import { inLanguage } from '#shared/library/in-language.ts'
import { startingHelp } from '#shared/settings/help.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { type Language, languageNames } from '#shared/survey/language.ts'
import type { Survey } from '#shared/survey/survey.ts'
import { StaffButton } from '#web/ui/staff-button.tsx'
import { StaffChoice } from '#web/ui/staff-choice.tsx'
import type { PaperForm } from './paper-form.ts'
import { PaperSurvey } from './paper-survey.tsx'

interface Props {
  definition: Survey
  settings: Settings
  languages: readonly Language[]
  more: Pick<PaperForm, 'answered' | 'number' | 'closes' | 'web' | 'madeUp'>
}

const sizes = [
  { value: 'usual', text: 'A4' },
  { value: 'large', text: 'Large print, 18 points' },
] as const

/** A survey on paper as it will be printed, in the language and size that are chosen above it. */
export function PaperChoice({ definition, settings, languages, more }: Props) {
  const [chosen, setChosen] = useState<Language>(languages[0] ?? 'en')
  const [size, setSize] = useState<'usual' | 'large'>('usual')
  const survey = inLanguage(definition, chosen)
  const { help = startingHelp, partnership } = settings
  return (
    <>
      <form class="card" onSubmit={(event) => event.preventDefault()}>
        <StaffChoice
          name="language"
          legend="In which language?"
          kind="one"
          options={languages.map((value) => ({ value, text: languageNames[value] }))}
          chosen={[chosen]}
          problem={undefined}
          onChosen={([value]) => setChosen(value ?? chosen)}
        />
        <StaffChoice
          name="size"
          legend="How large?"
          kind="one"
          options={sizes}
          chosen={[size]}
          problem={undefined}
          onChosen={([value]) => setSize(value ?? size)}
        />
        {partnership?.ask.post ? null : (
          <p>
            The set-up has no postal address yet, so the paper cannot say where it goes. Ask your business
            manager for it before you hand this out.
          </p>
        )}
        <StaffButton onPress={() => print()}>Print</StaffButton>
      </form>
      <PaperSurvey form={{ ...more, survey, help, partnership, large: size === 'large' }} />
    </>
  )
}
