/** What a page's work answers with. */
export interface Page {
  status: number
  html: string
  /** Only a page that is the same for everybody may be kept, and only for a minute. */
  cache?: true
  /** Where a browser goes on to. */
  location?: string
}
