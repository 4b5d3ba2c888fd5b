const limits = [
  'Somebody who knows more than three other people’s answers may learn more than we promise.',
  'The same families may answer in two rounds: figures of different rounds are not tested against each other.',
  'Words that people write in a comment can give them away, so a person reads each before others may see it.',
  'Somebody who looks at a family’s phone sees what is typed there.',
  'A hostile change to the running program could see everything.',
  'An agency could fill in a survey itself with made-up answers.',
  'Without JavaScript our server sees answers for a moment, together with their code.',
  'Until a round’s keys are destroyed, two of our keys, our tables and the agency’s list together could join an answer to a link. No role has them all.',
  'These are changes that people felt. They never prove what caused them.',
  'Those who answered are not everybody. Always read a figure beside how many were expected.',
]

/** What is not promised, one sentence each. */
export const MethodLimits = () => (
  <section>
    <h2 class="rule">What this cannot do</h2>
    <ul class="lines">
      {limits.map((limit) => (
        <li key={limit}>{limit}</li>
      ))}
    </ul>
  </section>
)
