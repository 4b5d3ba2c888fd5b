import type { Confidence } from '#shared/learning/lesson.ts'

const names: Record<Confidence, string> = {
  single: 'One case, or one voice',
  pattern: 'A pattern: several say the same',
  strong: 'Strong: different sources agree',
}

export const sayConfidence = (confidence: Confidence): string => names[confidence]
