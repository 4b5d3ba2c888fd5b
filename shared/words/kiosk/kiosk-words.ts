/** What a tablet that many share says besides. Fetched by it alone. */
export interface KioskWords {
  next: string
  again: string
  still: string
  soon: string
  stay: string
  staff: string
  code: string
  end: string
  wrong: string
}
