import * as z from 'zod'
import {
  type Reply,
  type ReplyEntry,
  ReplyLanguage,
  ReplyState,
  type ReplyText,
} from '#shared/learning/reply.ts'

const Typed = z.object({ said: z.string(), did: z.string(), helped: z.string() })
const InEach = z.record(ReplyLanguage, Typed)

/** One thing that families said, as a lead types it, in every language there is. */
export const EntryDraft = z.object({
  state: ReplyState,
  action: z.string().default(''),
  adults: InEach,
  children: InEach,
})
export type EntryDraft = z.infer<typeof EntryDraft>

/** `from`: the version that was on the screen when the typing began. */
export const ReplyDraft = z.object({ from: z.number(), entries: z.array(EntryDraft) })
export type ReplyDraft = z.infer<typeof ReplyDraft>

const nothing = { said: '', did: '', helped: '' }

const inEach = (texts: Partial<Record<ReplyLanguage, ReplyText>>): z.infer<typeof InEach> => ({
  en: texts.en ?? nothing,
  cy: texts.cy ?? nothing,
  pl: texts.pl ?? nothing,
  ur: texts.ur ?? nothing,
  ar: texts.ar ?? nothing,
  pa: texts.pa ?? nothing,
  ro: texts.ro ?? nothing,
  bn: texts.bn ?? nothing,
  so: texts.so ?? nothing,
  uk: texts.uk ?? nothing,
})

/** An empty one, or one that begins with what was said. */
export const newEntry = (said = ''): EntryDraft => ({
  state: 'will',
  action: '',
  adults: inEach({ en: { ...nothing, said } }),
  children: inEach({}),
})

export const draftOf = (reply: Reply | undefined): ReplyDraft => ({
  from: reply?.version ?? 0,
  entries: reply?.entries.map(({ state, action, texts }) => ({
    state,
    action: action ?? '',
    adults: inEach(texts.adults),
    children: inEach(texts.children),
  })) ?? [newEntry()],
})

/** What is sent: English always, another language where something is written in it. */
export const entriesOf = ({ entries }: ReplyDraft): ReplyEntry[] =>
  entries.map(({ state, action, adults, children }) => ({
    state,
    ...(action ? { action } : {}),
    texts: { adults: written(adults), children: written(children) },
  }))

const written = (texts: z.infer<typeof InEach>): Partial<Record<ReplyLanguage, ReplyText>> =>
  Object.fromEntries(
    Object.entries(texts).filter(
      ([language, { said, did, helped }]) => language === 'en' || (said + did + helped).trim() !== '',
    ),
  )
