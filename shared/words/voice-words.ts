/** What each voice says in its own words. Each has all of it: a missing sentence is a type error. */
export interface VoiceWords {
  /** Set larger, for people who are learning to read. */
  large: boolean
  bar: { people: string }
  start: {
    heading: string
    /** What it is for, how long it takes, that one may stop and skip. */
    what: string
    /** Who sees the answers and who does not; no names. */
    who: string
    /** What happens if someone is being hurt. */
    mustTell: string
    /** When one can see what came of it. */
    changes: string
    /** Said where somebody helps: they can see what is picked. */
    together: string
    /** What the way out does, said once, before anything is answered. */
    leaving: string
  }
  question: {
    go: string
    /** Where in the visit a page stands, with the names of its three parts. */
    step: string
    parts: readonly [string, string, string]
    sensitive: string
    /** Beside every box to write in. */
    box: readonly string[]
  }
  check: {
    heading: string
    parts: readonly [string, string, string, string]
    /** What Send does, where the phone seals and where we seal. */
    sealed: string
    plain: string
    send: string
  }
  thanks: {
    heading: string
    sealed: string
    steps: readonly { when: string; what: string }[]
    close: string
    history: string
  }
}
