import type { Language } from '#shared/survey/language.ts'
import type { Words } from '#shared/words/en.ts'
import { fillIn } from '#web/ui/fill-in.ts'

interface Props {
  words: Words
  page: { distribution: string; language: Language }
  until: string
  code: string
}

/** The code that finds one answer again, to take it out, and where it is used. */
export const WithdrawalCode = ({ words: { thanks }, page, until, code }: Props) => (
  <>
    <p>{fillIn(thanks.writeDown, { day: until })}</p>
    <p class="field">
      <code>{code}</code>
    </p>
    <a class="back" href={`/s/${page.distribution}/take-out?lang=${page.language}`}>
      {thanks.useCode}
    </a>
  </>
)
