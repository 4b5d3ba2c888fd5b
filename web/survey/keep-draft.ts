import { keep } from './kept.ts'

/** Keeps what stands in the form over a reload, all but the token, which is kept already. */
export const keepDraft = (form: HTMLFormElement): void =>
  keep(
    'draft',
    [...new FormData(form)].filter(([name]) => name !== 'token'),
  )
