import { ScoreMark } from '#web/ui/score-mark.tsx'
import { State } from '../state.tsx'

export const ScoreMarks = () => (
  <State name="From 0 to 3">
    <ul class="marks">
      {[0, 1, 2, 3].map((score) => (
        <li key={score}>
          <ScoreMark score={score} />
        </li>
      ))}
    </ul>
  </State>
)
