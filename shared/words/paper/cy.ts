import type { PaperWords } from './paper-words.ts'

/** Welsh. */
export const cy: PaperWords = {
  how: 'Defnyddiwch feiro. Ticiwch flwch, neu gadewch ef yn wag. Wedi newid eich meddwl? Croeswch ef allan a thiciwch un arall.',
  one: 'Ticiwch un.',
  after: 'Dim ond os ticioch chi {answers} yng nghwestiwn {question}.',
  wrote: 'Dim ond os ysgrifennoch chi rywbeth yng nghwestiwn {question}.',
  otherwise: 'Os na, ewch i gwestiwn {next}.',
  otherwiseDone: 'Os na, rydych chi wedi gorffen.',
  sensitive: 'Does neb yn edrych ar diciau fesul un. Os ydych chi eisiau help, ffoniwch rif ar dudalen 1.',
  helpNow: 'Os oes angen help arnoch nawr, ffoniwch rif ar dudalen 1.',
  who: 'Mae un person yn gweld y papur hwn, i’w deipio. Nid yw’n un o’r bobl sy’n rhoi’r rhain allan. Yna rydyn ni’n ei rwygo’n ddarnau, oni bai bod rhywun yn cael ei frifo.',
  helper:
    'Ydych chi’n helpu? Darllenwch ef yn uchel. Gadewch iddyn nhw ddewis. Ysgrifennwch eu geiriau nhw, a dim o’ch rhai chi.',
  sendBack: 'Sut i’w anfon yn ôl',
  steps: [
    'Rhowch ef mewn amlen, a’i chau.',
    'Postiwch ef i’r cyfeiriad yma, neu rhowch yr amlen wedi’i chau i mewn.',
    'Chaiff neb ar y ffordd ei hagor.',
  ],
  by: 'Anfonwch ef yn fuan, os gwelwch yn dda. Rhaid iddo gyrraedd cyn {day}.',
  noTakingOut:
    'Ar ôl i chi ei anfon, allwn ni ddim tynnu eich atebion allan. Does dim byd arno’n dweud pwy biau’r atebion.',
  web: 'Yn well gennych ddefnyddio ffôn? Sganiwch y sgwâr, neu ewch i’r cyfeiriad hwn:',
  number: 'Rhif y ffurflen {number}',
  more: 'Angen mwy o le? Ysgrifennwch ar y cefn.',
  done: 'Dyna’r cyfan. Diolch.',
}
