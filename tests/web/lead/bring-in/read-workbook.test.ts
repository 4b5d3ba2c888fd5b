import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { readForm } from '#shared/xlsform/read-form.ts'
import type { Sheet } from '#shared/xlsform/sheet.ts'
import { readWorkbook } from '#web/lead/bring-in/read-workbook.ts'
import { writeWorkbook } from '#web/lead/bring-in/write-workbook.ts'
import { writeZip } from '../../../support/write-zip.ts'

const sheets: Sheet[] = [
  {
    name: 'survey',
    rows: [
      ['type', 'name', 'label'],
      ['note', 'n1', 'Hallo'],
      ['', '', '=1+1 \n@x _x0041_ ‮🦊'],
    ],
  },
  { name: 'choices', rows: [['list_name', 'name']] },
]
const whyOf = async (file: Uint8Array) => {
  const read = await readWorkbook(file)
  return read.is === 'wrong' ? read.why : 'read'
}

test('what is written is read again, and what looks like a formula is a word', async () => {
  expect(await readWorkbook(await writeWorkbook(sheets))).toEqual({ is: 'sheets', sheets })
})

test('figures, days and yes or no are read as their words', async () => {
  const rows = [[1, 2.5, true, new Date('2026-03-01')]]
  const file = await writeXlsx({ sheets: [{ name: 'survey', rows }] })
  expect(await readWorkbook(file)).toEqual({
    is: 'sheets',
    sheets: [{ name: 'survey', rows: [['1', '2.5', 'true', '2026-03-01']] }],
  })
})

test('a formula is told by its cell', async () => {
  const cells = new Map([['1,2', { value: 3, formula: 'A1+B1' }]])
  const file = await writeXlsx({ sheets: [{ name: 'survey', rows: [['type'], ['note']], cells }] })
  expect(await whyOf(file)).toContain('Cell C2 of the sheet “survey” is a formula.')
})

test('a form that counts its versions by a formula is read, and the formula told', async () => {
  const book = await writeXlsx({
    sheets: [
      {
        name: 'survey',
        rows: [
          ['type', 'label'],
          ['note', 'Hello'],
        ],
      },
      {
        name: 'Settings',
        rows: [['form_title', 'version'], ['Hello']],
        cells: new Map([['1,1', { value: null, formula: 'TEXT(NOW(),"yymmdd")' }]]),
      },
    ],
  })
  const read = await readWorkbook(book)
  const form = read.is === 'sheets' && readForm(read.sheets, 2026)
  expect(form).toMatchObject({
    survey: { title: 'Hello' },
    left: [{ sheet: 'Settings', cell: 'B2', found: '=TEXT(NOW(),"yymmdd")' }],
  })
})

const hostile: [string, Uint8Array][] = [
  ['nothing', new Uint8Array()],
  ['words', new TextEncoder().encode('type,name,label\nnote,n1,Hallo\n')],
  [
    'an old workbook, or one with a password',
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  ],
  ['a zip file of something else', writeZip([{ name: 'a.txt', bytes: new Uint8Array(10) }])],
  ['a part that says it is smaller than it is', bookWith({ bytes: new Uint8Array(5_000_000), says: 100 })],
  ['a part that does not say how large it is', bookWith({ bytes: new Uint8Array(5_000_000), says: 0 })],
]

function bookWith(sheet: { bytes: Uint8Array; says?: number }): Uint8Array {
  const text = (words: string) => new TextEncoder().encode(words)
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const list = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
  return writeZip([
    { name: '[Content_Types].xml', bytes: text('<Types/>') },
    {
      name: '_rels/.rels',
      bytes: text(
        `<Relationships ${list}><Relationship Id="r1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    },
    {
      name: 'xl/workbook.xml',
      bytes: text(
        `<workbook xmlns:r="${rels}"><sheets><sheet name="survey" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: text(
        `<Relationships ${list}><Relationship Id="r1" Type="${rels}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    },
    { name: 'xl/worksheets/sheet1.xml', ...sheet },
  ])
}

const sheetOf = (rows: string, before = ''): Uint8Array =>
  bookWith({
    bytes: new TextEncoder().encode(`${before}<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  })

test('a sheet written by hand is read', async () => {
  const file = sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>type</t></is></c></row>')
  expect(await readWorkbook(file)).toEqual({ is: 'sheets', sheets: [{ name: 'survey', rows: [['type']] }] })
})

test.each(hostile)('%s cannot be read, and says so', async (_, file) => {
  expect(await whyOf(file)).toContain('The file cannot be read.')
})

test('a file that would unpack to more than memory holds is refused before it is unpacked', async () => {
  const bomb = bookWith({ bytes: new Uint8Array(40_000_000) })
  expect(bomb.length).toBeLessThan(100_000)
  expect(await whyOf(bomb)).toContain('more than 30 MB')
})

test('two cells at far corners, and words that stand for words for words, end as well', async () => {
  const corners =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
  expect(await whyOf(sheetOf(corners))).not.toBe('read')
  const laughs =
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>'
  const read = await readWorkbook(
    sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row>', laughs),
  )
  expect(JSON.stringify(read)).not.toContain('haha')
})

test('many rows are refused', async () => {
  const rows = Array.from({ length: 2001 }, () => ['note'])
  expect(await whyOf(await writeXlsx({ sheets: [{ name: 'survey', rows }] }))).toContain(
    'more than 2000 rows',
  )
})

test('any bytes end in sheets or in words', async () => {
  const good = await writeWorkbook(sheets)
  const changed = fc
    .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 })
    .map((changes) => changes.reduce((file, [place, byte]) => file.with(place, byte), good))
  const cut = fc.nat(good.length).map((length) => good.slice(0, length))
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 300 }), changed, cut), async (file) => {
      const read = await readWorkbook(file)
      expect(read.is === 'sheets' ? read.sheets.length : read.why.length).toBeGreaterThan(0)
    }),
    { numRuns: process.env['HEARD_FAULTS'] === 'full' ? 5000 : 200 },
  )
})
