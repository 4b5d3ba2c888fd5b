import type { ReplyWords } from './en.ts'

export const cy: ReplyWords = {
  title: 'Beth wnaethom ni',
  heading: 'Dywedoch chi wrthym ni. Dyma beth wnaethom ni.',
  soon: 'Rydym yn edrych ar beth ddywedodd pobl wrthym. Erbyn {day} byddwn yn dweud yma beth rydym yn ei wneud amdano.',
  later:
    'Rydym yn edrych ar beth ddywedodd pobl wrthym. Yna byddwn yn dweud yma beth rydym yn ei wneud amdano.',
  will: 'Byddwn yn gwneud hyn',
  doing: 'Rydym yn gwneud hyn nawr',
  done: 'Gwnaethom hyn',
  cannot: 'Ni allwn wneud hyn',
  helped: 'A wnaeth hyn helpu?',
  children: 'Geiriau i blant',
  adults: 'Geiriau i oedolion',
  poster: 'Poster i’w argraffu',
  before: 'Beth glywsom ni gan bawb',
  scan: 'Pwyntiwch eich ffôn yma, neu teipiwch',
}
