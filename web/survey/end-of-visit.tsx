import type { Asked } from '#shared/survey/survey.ts'
import { CheckPage } from './check-page.tsx'
import { keepDraft } from './keep-draft.ts'
import { forget, keep } from './kept.ts'
import type { Last } from './load-last.ts'
import { readForm } from './read-form.ts'
import type { Sealed } from './seal-on-phone.ts'
import type { PageData } from './survey-page.ts'

interface Props {
  last: Last
  data: PageData
  survey: Asked
  form: HTMLFormElement
  straight: boolean
  atOnce: boolean
  setAtOnce: (atOnce: boolean) => void
  sealed: Partial<Sealed> | undefined
  setSealed: (sealed: Partial<Sealed> | undefined) => void
  setSent: (sent: { code: string | undefined }) => void
  change: (question: string) => void
  toCheck: () => void
}

/** The check page with what happens around it: what is sealed takes the draft’s place, and gives it back when refused. */
export function EndOfVisit({ last, data, survey, form, straight, atOnce, sealed, change, ...to }: Props) {
  return (
    <CheckPage
      words={last.words}
      data={data}
      survey={survey}
      given={readForm(form, survey.questions)}
      token={new FormData(form).get('token')?.toString()}
      seal={last.sealOnPhone}
      straight={straight}
      atOnce={atOnce}
      change={change}
      sealed={sealed}
      lock={(made) => {
        to.setAtOnce(false)
        forget('draft')
        keep('sealed', made.id)
        to.setSealed(made)
      }}
      refused={() => {
        forget('sealed')
        to.setSealed(undefined)
        keepDraft(form)
        to.toCheck()
      }}
      arrived={(code) => {
        forget()
        history.replaceState(null, '')
        to.setSent({ code })
      }}
    />
  )
}
