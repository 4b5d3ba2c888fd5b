import type { WaveView } from '#shared/distribution/distribution-endpoints.ts'
import type { BrokenDownBy } from '#shared/results/breakdown.ts'
import { fewestForNumbers } from '#shared/results/rules.ts'
import { listSurveys } from '#shared/survey/survey-endpoints.ts'
import { useLoad } from '#web/staff/use-load.ts'

const ways: Record<BrokenDownBy, string> = {
  mode: 'by how people answer',
  agency: 'by who gives out the survey',
}

/** What a round will show, before it shows anything: it was decided before the first answer. */
export function PlannedGroups({ wave }: { wave: WaveView }) {
  const [load] = useLoad(listSurveys, {})
  if (load.is !== 'here') return null
  const titles = new Map(load.value.surveys.map(({ survey, title }) => [survey, title]))
  return (
    <WhatWillBeShown
      surveys={wave.surveys.map((it) => ({ ...it, title: titles.get(it.survey) ?? it.survey }))}
    />
  )
}

/** Each survey with its groups, or that it has none; and what no group can show. */
export const WhatWillBeShown = ({
  surveys,
}: {
  surveys: (WaveView['surveys'][number] & { title: string })[]
}) => (
  <section>
    <h2 class="rule">What will be shown</h2>
    <p>This was decided when the round was planned, before the first answer, and stays as it is.</p>
    <ul class="list">
      {surveys.map(({ survey, title, breakdown }) => (
        <li key={survey}>
          {title}: {breakdown ? `everybody, and ${ways[breakdown.by]}` : 'everybody together, no groups'}
          {breakdown ? <small>{breakdown.groups.map((group) => group.title).join(' · ')}</small> : null}
        </li>
      ))}
    </ul>
    <p class="small">
      Groups come from how the survey was handed out, never from what people say about themselves. They are
      planned where two groups or more are likely to have {fewestForNumbers} answers each, and shown only if
      all of them do. Questions with several ticks, questions that follow another, sensitive ones and those
      about the person who answers are shown of everybody only: by group they could point to someone.
    </p>
  </section>
)
