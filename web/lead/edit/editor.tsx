import { useState } from 'preact/hooks'
import type { Draft } from '#shared/survey/draft.ts'
import { Translated } from '#shared/survey/language.ts'
import { useQuery } from '#web/staff/use-query.ts'
import { AboutPart } from './about-part.tsx'
import { BankPart } from './bank-part.tsx'
import { LanguagesPart } from './languages-part.tsx'
import { MeanwhileSlip } from './meanwhile-slip.tsx'
import { PaperPart } from './paper-part.tsx'
import { PhonePreview } from './phone-preview.tsx'
import { PublishPart } from './publish-part.tsx'
import { QuestionsPart } from './questions-part.tsx'
import { Toolbar } from './toolbar.tsx'
import { useEditing } from './use-editing.ts'

/** A survey being written: its parts, and beside them how a phone will show it. */
export function Editor({ saved }: { saved: Draft }) {
  const { editing, history, saving, said } = useEditing(saved)
  const [{ part = 'questions' }, change] = useQuery()
  const [open, setOpen] = useState<string>()
  const [language, setLanguage] = useState<Translated>()
  const goTo = (at: string): void => {
    const [first, second] = at.split('.')
    if (first === 'questions') setOpen(second)
    const wanted = Translated.safeParse(second).data
    if (first === 'translations' && wanted) setLanguage(wanted)
    change({ part: first === 'questions' ? '' : first === 'translations' ? 'languages' : 'about' })
    setTimeout(() => focusField(at))
  }
  return (
    <>
      <h1>{editing.draft.title || 'A survey without a name'}</h1>
      <Toolbar
        history={history}
        saving={saving}
        said={said}
        part={part}
        onPart={(next) => change({ part: next === 'questions' ? '' : next })}
      />
      {saving.theirs ? <MeanwhileSlip theirs={saving.theirs} saving={saving} /> : null}
      <div class={part === 'phone' ? 'editor phone' : 'editor'}>
        <div>
          {part === 'questions' ? <QuestionsPart editing={editing} open={open} onOpen={setOpen} /> : null}
          {part === 'bank' ? <BankPart editing={editing} /> : null}
          {part === 'about' ? <AboutPart editing={editing} /> : null}
          {part === 'languages' ? (
            <LanguagesPart editing={editing} chosen={language} onChosen={setLanguage} />
          ) : null}
          {part === 'paper' ? <PaperPart draft={editing.draft} /> : null}
          {part === 'publish' ? <PublishPart editing={editing} saving={saving} onGoTo={goTo} /> : null}
        </div>
        {part === 'paper' || part === 'publish' ? null : (
          <PhonePreview draft={editing.draft} open={part === 'questions' ? open : undefined} />
        )}
      </div>
    </>
  )
}

/** The field, or what is nearest to it: the question that it belongs to. */
function focusField(at: string): void {
  const parts = at.split('.')
  const near = parts.map((_, count) => `field-${parts.slice(0, parts.length - count).join('.')}`)
  near
    .map((id) => document.getElementById(id))
    .find((it) => it !== null)
    ?.focus()
}
