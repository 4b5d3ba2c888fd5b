import { keep } from './kept.ts'

/** Keeps what stands in the form over a reload. */
export const keepDraft = (form: HTMLFormElement): void => keep('draft', [...new FormData(form)])
