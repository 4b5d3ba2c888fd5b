import { fewest, fewestForNumbers, fewestPossible, mostKnown, step } from '#shared/results/rules.ts'
import { MethodExample } from './method-example.tsx'
import { MethodLimits } from './method-limits.tsx'

const steps: readonly (readonly [string, string])[] = [
  [
    'Decided before.',
    'What may be shown is written down when a round opens, before the first answer, so no answer can change it. That includes groups: at most one breakdown of a survey, all of its groups or none.',
  ],
  [
    'Counted once.',
    'After the round closes a program opens the sealed answers, counts them once, freezes the figures and deletes the answers. Nobody sees a figure before that, and none changes after.',
  ],
  [
    'Never few.',
    `Of fewer than ${fewest} answers nothing is shown. From ${fewest} there are words. From ${fewestForNumbers} there are numbers.`,
  ],
  [
    'Never exact.',
    `Counts are to the nearest ${step}. None and all are never said: “fewer than ${step}” and “at least” are as far as it goes. Each figure stands for a range, and every sentence must be true of the whole range.`,
  ],
  [
    'Attacked first.',
    `Before figures are frozen, a program tries to find single people in them. It takes everything that we are about to show of a survey, and it may know what any ${mostKnown} people answered, as if ${mostKnown} others had told. A question is held back if anybody could then be left with fewer than ${fewestPossible} possible answers. Of a yes or no, both must stay possible.`,
  ],
  [
    'Held back without a reason.',
    'A question that could point to someone is held back, in the same words as one that too few answered.',
  ],
  [
    'Clear, or perhaps chance.',
    'A change is called clear only if a fair coin would split those who moved so unevenly less often than once in 20, even at the end of each range that speaks most against it. Of 20 questions where nothing changed, about one can still look clear.',
  ],
]

export const Method = () => (
  <div class="method">
    <h1>How answers become figures that give nobody away</h1>
    <p class="deck">
      You see ranges, never a person. What a page says is true of many different sets of answers, and nobody
      can tell which of them came in.
    </p>
    <ol class="lines">
      {steps.map(([name, says]) => (
        <li key={name}>
          <b>{name}</b> {says}
        </li>
      ))}
    </ol>
    <p class="unprinted">
      <a href="/staff/break-in">Watch a program try to find somebody in made-up figures</a>
    </p>
    <MethodExample />
    <MethodLimits />
  </div>
)
