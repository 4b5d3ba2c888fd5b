import type { CaseAudit } from './case-audit.ts'

type Told = Pick<CaseAudit, 'modelReview' | 'cases' | 'findings'>

/** What an audit lacks before it can be concluded for the year, each with what to do. */
export function whatIsMissing({ modelReview, cases, findings }: Told): { at: string; say: string }[] {
  const refs = (is: (it: Told['cases'][number]) => boolean): string =>
    cases
      .filter(is)
      .map(({ ref }) => ref)
      .join(', ')
  const unmoderated = refs(({ moderated }) => !moderated)
  const untold = refs(({ voice, family }) => !voice || !family)
  return [
    ...(modelReview
      ? []
      : [{ at: 'modelReview', say: 'Look at the model again: what else is there, and why this one?' }]),
    ...(cases.length > 0 ? [] : [{ at: 'cases', say: 'There is no case in it yet.' }]),
    ...(unmoderated ? [{ at: 'cases', say: `Agree the grades of ${unmoderated} first.` }] : []),
    ...(untold
      ? [
          {
            at: 'cases',
            say: `Say of ${untold} whether the child’s voice was seen, and whether the family was asked.`,
          },
        ]
      : []),
    ...(findings.length > 0 ? [] : [{ at: 'findings', say: 'Write at least one finding.' }]),
  ]
}
