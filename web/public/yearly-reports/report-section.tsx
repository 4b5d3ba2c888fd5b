import { kindsOf } from '#shared/yearly-reports/kinds.ts'
import type { Section, SectionPlan } from '#shared/yearly-reports/report.ts'
import { OwnWords } from './own-words.tsx'
import { ReportPart } from './report-part.tsx'

interface Props {
  plan: SectionPlan
  section: Section | undefined
}

/** One section of a report: the partnership’s own words, then its evidence, each kind with the words beside it. */
export const ReportSection = ({ plan, section }: Props) => (
  <section class="chapter" id={plan.section} aria-labelledby={`${plan.section}-title`}>
    <h2 id={`${plan.section}-title`}>{plan.title}</h2>
    <OwnWords text={section?.words.opening} />
    {kindsOf(plan.about).map((kind) => {
      const part = section?.parts.find((it) => it.kind === kind)
      return part ? (
        <ReportPart key={kind} part={part} words={section?.words[kind]} answers={section?.answers ?? {}} />
      ) : null
    })}
  </section>
)
