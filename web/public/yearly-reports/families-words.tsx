import { en } from '#shared/words/public/report/en.ts'
import type { Section, SectionPlan } from '#shared/yearly-reports/report.ts'
import { OwnWords } from './own-words.tsx'

/** The words for children and families, within the whole report: the same as stand on a page of their own. */
export const FamiliesWords = ({ plan, section }: { plan: SectionPlan; section: Section | undefined }) => (
  <section class="chapter" id={plan.section} aria-labelledby={`${plan.section}-title`}>
    <h2 id={`${plan.section}-title`}>{plan.title}</h2>
    {(['told', 'changed', 'cannot', 'next'] as const).map((name) => (
      <section key={name}>
        <h3>{en[name]}</h3>
        <OwnWords text={section?.words[name]} />
      </section>
    ))}
  </section>
)
