import { Reply, type ReplyEntry } from '../../shared/learning/reply.ts'
import type { Api } from './api.ts'

type People = Readonly<Record<'lead' | 'board' | 'manager', Api>>

/** The lead answers a round’s families, two others agree, and the board marks that it has read what they said. */
export async function answerFamilies(
  { lead, board, manager }: People,
  wave: string,
  entries: ReplyEntry[],
): Promise<void> {
  const path = `/api/waves/${wave}/reply`
  await board.post(`/api/waves/${wave}/read`)
  const written = Reply.parse(await lead.post(path, { from: 0, entries }))
  const once = Reply.parse(await board.post(`${path}/agree`, { version: written.version }))
  await manager.post(`${path}/agree`, { version: once.version })
}

const visits: ReplyEntry = {
  state: 'done',
  texts: {
    adults: {
      en: {
        said: 'The weekly visits at home helped most of you.',
        did: 'The visits stay. Every family that gets help is now offered them.',
        helped: 'Yes. In the next round most of you told us so again.',
      },
      cy: {
        said: 'Roedd yr ymweliadau wythnosol gartref o help i’r rhan fwyaf ohonoch.',
        did: 'Mae’r ymweliadau’n parhau. Mae pob teulu sy’n cael help yn cael eu cynnig nawr.',
        helped: 'Do. Yn y rownd nesaf dywedodd y rhan fwyaf ohonoch hynny eto.',
      },
      pl: {
        said: 'Cotygodniowe wizyty w domu pomogły większości z Państwa.',
        did: 'Wizyty zostają. Teraz proponujemy je każdej rodzinie, która otrzymuje pomoc.',
        helped: 'Tak. W następnej ankiecie większość z Państwa powiedziała to znowu.',
      },
      ur: {
        said: 'ہر ہفتے گھر پر ملاقاتوں سے آپ میں سے زیادہ تر کو مدد ملی۔',
        did: 'ملاقاتیں جاری رہیں گی۔ اب ہر خاندان کو، جسے مدد ملتی ہے، یہ پیش کی جاتی ہیں۔',
        helped: 'جی ہاں۔ اگلی بار بھی آپ میں سے زیادہ تر نے یہی بتایا۔',
      },
    },
    children: {
      en: {
        said: 'It was good that someone came to us at home.',
        did: 'We still come. Now we ask every family if they want it.',
        helped: 'Yes. Most people told us it did.',
      },
    },
  },
}

const money: ReplyEntry = {
  state: 'doing',
  texts: {
    adults: {
      en: {
        said: 'Managing with money got harder for many of you.',
        did: 'Each family hub has somebody to ask about money and rent, every Tuesday and Thursday.',
        helped: '',
      },
      pl: {
        said: 'Wielu z Państwa było coraz trudniej z pieniędzmi.',
        did: 'W każdym ośrodku dla rodzin jest ktoś, kogo można zapytać o pieniądze i czynsz, w każdy wtorek i czwartek.',
        helped: '',
      },
    },
    children: {
      en: {
        said: 'There was not much money at home.',
        did: 'At the family hub there is someone your grown-ups can ask. They come each Tuesday and Thursday.',
        helped: '',
      },
    },
  },
}

const picture: ReplyEntry = {
  state: 'done',
  texts: {
    adults: {
      en: {
        said: 'Some children did not know who was coming to see them.',
        did: 'Workers now send children a picture of themselves before the first visit.',
        helped: '',
      },
    },
    children: {
      en: {
        said: 'I did not know who would come.',
        did: 'Now you get a picture first. It shows who will come.',
        helped: '',
      },
    },
  },
}

const evenings: ReplyEntry = {
  state: 'cannot',
  texts: {
    adults: {
      en: {
        said: 'Some of you asked for visits in the evening.',
        did: 'There are not enough workers for that now. We ask again in spring, when two more begin.',
        helped: '',
      },
    },
    children: {
      en: {
        said: 'Come when I am not at football.',
        did: 'We tried. There are not enough people to come that late. We will try again in spring.',
        helped: '',
      },
    },
  },
}

/** What each closed round’s families were answered, the oldest round first; a quiet one waits still. */
export const demoReplies: readonly ReplyEntry[][] = [
  [visits, money, evenings],
  [picture, visits],
]
