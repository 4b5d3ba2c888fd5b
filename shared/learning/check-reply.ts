import { type Readers, type ReplyEntry, ReplyLanguage, type ReplyText } from './reply.ts'

/** What a round has published: sentences from its frozen figures, and words of families that two people cleared. */
export interface Published {
  says: readonly string[]
  quotes: readonly string[]
}

type Error = { at: string; say: string }

/** Of what families said, an answer may tell only what was published: no other number, and no other words of theirs. */
export function checkReply(entries: readonly ReplyEntry[], published: Published): Error[] {
  const numbers = new Set(published.says.flatMap(numbersIn))
  const quotes = published.quotes.map(plain)
  return entries.flatMap(({ texts }, index) =>
    readers.flatMap((reader) =>
      ReplyLanguage.options.flatMap((language) => {
        const text = texts[reader][language]
        return text ? wrongIn(text, language === 'en', `entries.${index}.texts.${reader}.${language}`) : []
      }),
    ),
  )

  function wrongIn({ said, helped }: ReplyText, english: boolean, at: string): Error[] {
    return Object.entries({ said, helped }).flatMap(([name, words]) => [
      ...(numbersIn(words).every((number) => numbers.has(number))
        ? []
        : [{ at: `${at}.${name}`, say: noNumber }]),
      ...(!english || quotesIn(words).every((it) => quotes.some((quote) => quote.includes(it)))
        ? []
        : [{ at: `${at}.${name}`, say: noQuote }]),
    ])
  }
}

const readers: readonly Readers[] = ['adults', 'children']

const noNumber =
  'A number here does not stand in the published results. Say it in words, such as “some” or “most”.'
const noQuote =
  'Words in quotation marks have to be words of this round that two people cleared for others. Say it without the marks.'

/** Numbers in the figures of any script, as English writes them. */
const numbersIn = (text: string): string[] =>
  (text.match(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu) ?? []).map((number) => number.replace(/\p{Nd}/gu, readFigure))

/** Ours, and those that keyboards of our languages write; any other is no number that was published. */
const figures = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '০১২৩৪৫৬৭৮৯', '੦੧੨੩੪੫੬੭੮੯']
const readFigure = (figure: string): string => {
  const row = figures.find((ten) => ten.includes(figure))
  return row ? String(row.indexOf(figure)) : '?'
}

const quotesIn = (text: string): string[] =>
  (text.match(/[“"„«][^“”"„«»]+[”"“»]/g) ?? []).map((quote) => plain(quote.slice(1, -1)))

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
