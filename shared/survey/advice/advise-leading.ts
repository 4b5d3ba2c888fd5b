import { eachQuestion } from './each-question.ts'

const pushes = [
  /\b(?:do|did|would|is|was|are|were|has|have|could|should|does)n['’]t\b.*\?/i,
  /\b(?:agree|admit|realise) that\b/i,
  /\b(?:surely|obviously|of course|clearly|as you know)\b/i,
  /\bhow (?:good|great|helpful|useful|kind|happy|much better|grateful|pleased|satisfied) (?:was|were|is|are|did|do)\b/i,
  /\bhow much (?:did|has|have) (?:\S+ ){1,4}(?:help|helped|improve|improved)\b/i,
  /\b(?:excellent|wonderful|brilliant|amazing|fantastic)\b.*\?/i,
  /\b(?:isn['’]t it|right)\?/i,
]

/** A question that says which answer is wanted. Children above all give the answer that they think is wanted. */
export const adviseLeading = eachQuestion(({ kind, text }) =>
  kind !== 'statement' && pushes.some((push) => push.test(text))
    ? 'This may tell people which answer you hope for. Ask so that good and bad are as easy to say: “How was …?”'
    : undefined,
)
