/** What a printed survey says besides the words that it shares with the page. Each language has all of it. */
export interface PaperWords {
  how: string
  one: string
  /** Above a follow-up: when it is for this reader, and where everybody else goes on. */
  after: string
  wrote: string
  otherwise: string
  otherwiseDone: string
  sensitive: string
  helpNow: string
  /** Who sees the paper, and what becomes of it. */
  who: string
  helper: string
  sendBack: string
  steps: readonly [string, string, string]
  by: string
  noTakingOut: string
  web: string
  number: string
  more: string
  done: string
}
