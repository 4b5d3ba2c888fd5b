import * as z from 'zod'

/** What the law and its guidance call things changes every few years, so these words are data. */
export const Term = z.enum([
  'board',
  'executive',
  'independent-voice',
  'serious-review',
  'local-review',
  'yearly-report',
  'early-help',
  'early-help-assessment',
  'exploitation',
  'duty-audit',
])
export type Term = z.infer<typeof Term>

export const Pack = z.enum(['wt2013', 'wt2018', 'wt2023'], 'Choose one.')
export type Pack = z.infer<typeof Pack>

/** A pack of terms, and the partnership's own words where it says something else. */
export const Vocabulary = z.strictObject({
  pack: Pack,
  own: z.partialRecord(
    Term,
    z.string().trim().min(1, 'Write the words.').max(80, 'Keep it to 80 characters.'),
  ),
})
export type Vocabulary = z.infer<typeof Vocabulary>

export const startingVocabulary: Vocabulary = { pack: 'wt2023', own: {} }

/** Terms by the guidance they come from: Working Together to Safeguard Children of 2013, 2018 and 2023. */
export const packs: Readonly<Record<Pack, Readonly<Record<Term, string>>>> = {
  wt2013: {
    board: 'Local Safeguarding Children Board',
    executive: 'executive group',
    'independent-voice': 'independent chair',
    'serious-review': 'serious case review',
    'local-review': 'multi-agency case review',
    'yearly-report': 'annual report',
    'early-help': 'early help',
    'early-help-assessment': 'early help assessment',
    exploitation: 'child sexual exploitation',
    'duty-audit': 'section 11 audit',
  },
  wt2018: {
    board: 'safeguarding partnership',
    executive: 'executive group',
    'independent-voice': 'independent scrutineer',
    'serious-review': 'local child safeguarding practice review',
    'local-review': 'local learning review',
    'yearly-report': 'yearly report',
    'early-help': 'early help',
    'early-help-assessment': 'early help assessment',
    exploitation: 'child exploitation',
    'duty-audit': 'section 11 audit',
  },
  wt2023: {
    board: 'safeguarding partnership',
    executive: 'delegated safeguarding partners',
    'independent-voice': 'independent scrutineer',
    'serious-review': 'local child safeguarding practice review',
    'local-review': 'local learning review',
    'yearly-report': 'yearly report',
    'early-help': 'family help',
    'early-help-assessment': 'family help assessment',
    exploitation: 'child exploitation',
    'duty-audit': 'section 11 audit',
  },
}
