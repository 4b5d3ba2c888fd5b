import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeWords } from '#shared/yearly-reports/merge-words.ts'

const anyTexts = fc.dictionary(
  fc.constantFrom('words.opening', 'words.voice', 'answers.voice/quiet'),
  fc.constantFrom('', 'a', 'b', 'c'),
)

test('of two people’s words none is lost: what one changed is there, and what both changed is asked about', () => {
  fc.assert(
    fc.property(anyTexts, anyTexts, anyTexts, (base, mine, theirs) => {
      const { merged, toChoose } = mergeWords(base, mine, theirs)
      for (const name of ['words.opening', 'words.voice', 'answers.voice/quiet']) {
        const [was, my, their] = [base[name] ?? '', mine[name] ?? '', theirs[name] ?? '']
        expect(toChoose.includes(name)).toBe(my !== was && their !== was && my !== their)
        expect(merged[name] ?? '').toBe(my === was ? their : my)
      }
    }),
  )
})
