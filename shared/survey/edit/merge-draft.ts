import type { SurveyDraft } from '../draft.ts'
import { keepShape } from './keep-shape.ts'
import { mergeQuestions } from './merge-questions.ts'
import { mergeWords } from './merge-words.ts'
import { isSame, three } from './three.ts'

export interface Merged {
  draft: SurveyDraft
  /** What both changed, each otherwise: mine stands in the draft. */
  clashes: string[]
}

const heads = ['title', 'audience', 'voice', 'helped', 'checked', 'approvals', 'anchor'] as const
const said = {
  title: 'what it is called',
  audience: 'whom it is for',
  voice: 'whom its words speak to',
  helped: 'whether people answer together',
  checked: 'who tried it out',
  approvals: 'the young advisers',
  anchor: 'what takes people back',
}

/**
 * Two people began from the same draft. What only one of them changed is as they have it, question by question and word
 * by word; of what both changed, mine stands, and it is said. What either of them added is there.
 */
export function mergeDraft(base: SurveyDraft, mine: SurveyDraft, theirs: SurveyDraft): Merged {
  const { questions, clashes } = mergeQuestions(base.questions, mine.questions, theirs.questions)
  const { helped: _, checked: __, approvals: ___, translations: ____, ...kept } = mine
  const helped = three(base.helped, mine.helped, theirs.helped)
  const checked = three(base.checked, mine.checked, theirs.checked)
  const approvals = three(base.approvals, mine.approvals, theirs.approvals)
  const words = mergeWords(base.translations, mine.translations, theirs.translations)
  const draft: SurveyDraft = {
    ...kept,
    title: three(base.title, mine.title, theirs.title),
    audience: three(base.audience, mine.audience, theirs.audience),
    voice: three(base.voice, mine.voice, theirs.voice),
    anchor: three(base.anchor, mine.anchor, theirs.anchor),
    questions,
    ...(helped ? { helped } : {}),
    ...(checked ? { checked } : {}),
    ...(approvals ? { approvals } : {}),
    ...(words.translations ? { translations: words.translations } : {}),
  }
  const both = heads.filter(
    (it) => !isSame(base[it], mine[it]) && !isSame(base[it], theirs[it]) && !isSame(mine[it], theirs[it]),
  )
  return {
    draft: keepShape(draft),
    clashes: [...both.map((it) => said[it]), ...clashes, ...words.clashes],
  }
}
