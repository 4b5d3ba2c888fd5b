import type { SurveyDraft } from '#shared/survey/draft.ts'
import { languagesOf } from '#shared/survey/languages-of.ts'
import { PaperChoice } from '#web/paper/paper-choice.tsx'
import { useSettings } from '#web/staff/use-settings.ts'

/** How it will be printed. */
export const PaperPart = ({ draft }: { draft: SurveyDraft }) => (
  <section aria-labelledby="on-paper">
    <h2 id="on-paper">On paper</h2>
    <PaperChoice
      definition={draft}
      settings={useSettings()}
      languages={languagesOf(draft)}
      more={{ madeUp: false }}
    />
  </section>
)
