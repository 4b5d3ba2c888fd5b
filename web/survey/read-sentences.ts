/** A sentence as it stands on the page. */
export interface Sentence {
  text: string
  range: Range
}

// What a person picked, typed or may keep secret is never said aloud, nor is what leads elsewhere.
const unsaid = 'details, dd, textarea, code, nav, button, a, svg'

/** What is shown of a page, in its order: a sentence at a time, and each answer that can be picked as one. */
export function readSentences(page: Element, language: string): Sentence[] {
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const sentences: Sentence[] = []
  while (texts.nextNode()) {
    const node = texts.currentNode
    if (!node.parentElement?.checkVisibility() || node.parentElement.closest(unsaid)) continue
    for (const { segment, index } of split(node.nodeValue ?? '', language)) {
      if (!segment.trim()) continue
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + segment.trimEnd().length)
      sentences.push({ text: segment.trim(), range })
    }
  }
  return sentences
}

const split = (text: string, language: string) =>
  'Segmenter' in Intl
    ? new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)
    : [{ segment: text, index: 0 }]
