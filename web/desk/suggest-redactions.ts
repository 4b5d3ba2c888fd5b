import nlp from 'compromise'

const rules: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+\.[\w.]+/g,
  /(?:\+?\d[\s-]?){9,}/g,
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/gi,
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/g,
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?:\s+\d{4})?\b/gi,
  /\b(?:mr|mrs|miss|ms|dr|sir|aunt(?:ie|y)?|uncle)\.?\s+[A-Z][a-z]+/gi,
  /\b(?:[A-Z][\w’']+\s+)+(?:school|primary|academy|college|nursery|road|street|avenue|close|lane|centre|hub|surgery|hospital)\b/gi,
  /(?<=[a-z,;]\s)[A-Z][a-z]{2,}/g,
]

/** What may tell who somebody is: names, places, schools, numbers, dates. It misses much, so a person reads it all. */
export function suggestRedactions(text: string): string[] {
  const known = nlp(text)
  const named: string[] = [...known.people().out('array'), ...known.places().out('array')]
  const ruled = rules.flatMap((rule) => text.match(rule) ?? [])
  const found = [...named, ...ruled].map((words) => words.replace(/^[\s,.;:!?“”"'’]+|[\s,.;:!?“”"'’]+$/g, ''))
  return [...new Set(found)].filter((words) => words.length > 1 && text.includes(words))
}
