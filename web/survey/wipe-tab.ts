import { forget } from './kept.ts'

/** Nothing is kept in this tab but `code`, with which staff end the survey here. */
export function wipeTab(code: string | undefined): void {
  forget()
  try {
    if (code) sessionStorage[location.pathname] = code
  } catch {}
}
