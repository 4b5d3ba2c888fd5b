import { keep } from './kept.ts'

/** Keeps what stands in the form over a reload, with the time. */
export const keepDraft = (form: HTMLFormElement): void => keep('draft', [Date.now(), ...new FormData(form)])
