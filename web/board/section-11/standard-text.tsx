import type { Standard } from '#shared/section-11/standard.ts'
import { sayAgencyKind } from '#web/manage/agency-kinds.ts'
import { ScoreMark } from '#web/ui/score-mark.tsx'

/** What a standard expects, of whom, and what each score looks like. */
export const StandardText = ({ standard: { expects, kinds, also, scores } }: { standard: Standard }) => (
  <>
    <p>{expects}</p>
    {also.map(({ kind, expects: more }) => (
      <p key={kind}>
        <b>{sayAgencyKind(kind)}, besides:</b> {more}
      </p>
    ))}
    <p class="small">Applies to: {kinds ? kinds.map(sayAgencyKind).join(', ') : 'every agency'}.</p>
    <ul class="marks down">
      {scores.map((looks, score) => (
        <li key={score}>
          <ScoreMark score={score} /> {looks}
        </li>
      ))}
    </ul>
  </>
)
