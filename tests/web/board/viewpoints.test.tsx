import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { BecauseOfTheHelp, splitChange } from '#web/board/because-of-the-help.tsx'
import { Equality } from '#web/board/equality.tsx'
import { Viewpoints } from '#web/board/viewpoints.tsx'
import { about, held, pair, question, release } from './made-up.ts'

const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

describe('the viewpoints of children, parents and workers', () => {
  const parents = release({
    results: [{ ...pair('Home life', about(10), about(45), about(10), ''), core: 'home' }],
  })
  const children = release({
    survey: 'child-8-11',
    audience: 'Children',
    voice: 'child',
    results: [{ ...held('Things at home'), core: 'home' }],
  })

  test('stand beside each other, each with its own words, also where one is held back', () => {
    const html = words(renderToString(<Viewpoints releases={[children, parents]} />))
    expect(html).toContain(
      'Home Children Things at home Held back, or too few answered. Parents and carers Home life Between 64 and 75 in 100 told us better.',
    )
  })

  test('are not there for what one survey alone asks', () => {
    expect(renderToString(<Viewpoints releases={[parents]} />)).toBe('')
  })
})

describe('change and the help', () => {
  const overall = { ...question('How things changed', [about(20), about(60)]), id: 'p9', core: 'change' }
  const [better, worse] = ['How much the help made things better', 'Whether the help made things worse'].map(
    (label) => ({ ...question(label, [about(10), about(40)]), follows: 'p9' }),
  )
  const other = { ...question('Visits', [about(20), about(60)]) }

  test('what got better and what got worse stand apart, after how things changed', () => {
    if (!better || !worse) throw new Error('two follow-ups')
    const { change, others } = splitChange([other, overall, better, worse])
    expect(others).toEqual([other])
    const html = words(renderToString(<BecauseOfTheHelp questions={change} />))
    expect(html).toMatch(/How things changed.*made things better.*made things worse/)
  })

  test('a survey that does not ask how much was the help’s has no such section', () => {
    expect(splitChange([other, overall])).toEqual({ change: [], others: [other, overall] })
  })
})

describe('experience by ethnic group and disability', () => {
  const read = (results: Parameters<typeof release>[0]['results'], more = {}): string =>
    words(
      renderToString(
        <Equality release={release({ answered: about(80), results: results ?? [], ...more })} />,
      ),
    )
  const [group, disability] = ['about-ethnic-group', 'about-disability'].map((id) => ({
    ...question(id, [about(20), about(60)]),
    id,
  }))

  test('says whether it was asked, whether enough answered, and what we will do', () => {
    expect(read([])).toContain('No: it was not asked in this round. We will decide')
    if (!group || !disability) throw new Error('two questions')
    expect(read([group, disability])).toContain('Yes: enough to say who answered, and we will compare')
    expect(read([group, { ...held('Disability'), id: 'about-disability' }])).toContain(
      'No: not for disability. We will ask agencies',
    )
    expect(read([], { answered: undefined })).toContain('No: fewer than 10 answered.')
  })

  test('is never claimed of how a group found the help', () => {
    if (group && disability) expect(read([group, disability])).toContain('is never shown')
  })

  test('children are not asked about themselves, and nothing is said', () => {
    expect(read([], { survey: 'child-8-11' })).toBe('')
  })
})
