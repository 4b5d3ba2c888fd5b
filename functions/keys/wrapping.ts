/** What a key is for. Bound into the wrapping, so that a function allowed one purpose cannot unwrap another. */
export type Purpose = 'link' | 'answers' | 'comments'

export interface Context {
  wave: string
  purpose: Purpose
}

/** Each wave has a wrapping key of its own. When it is destroyed, everything wrapped with it is noise, in every copy. */
export interface Wrapping {
  /** Days between asking for destruction and the key being gone. */
  noticeDays: number
  create(wave: string): Promise<string>
  wrap(key: string, context: Context, plain: Uint8Array): Promise<Uint8Array>
  unwrap(key: string, context: Context, wrapped: Uint8Array): Promise<Uint8Array>
  destroy(key: string): Promise<void>
}
