import type { Invitation } from './invitation.ts'

/** Welsh. */
export const cy: Invitation = {
  lang: 'cy',
  heading: 'Sut mae pethau wedi bod?',
  says: 'Ychydig o gwestiynau byr. Mae’n cymryd tua 5 munud.',
  free: 'Does dim rhaid i chi. Gallwch hepgor unrhyw gwestiwn.',
  nameless: 'Dydyn ni ddim yn gofyn eich enw.',
  unseen: 'Ni all pwy bynnag a roddodd hwn i chi weld eich atebion.',
  open: 'Agorwch hwn: {link}',
  type: 'Ewch i {address} a theipiwch y cod hwn: {code}',
  scan: 'Sganiwch y sgwâr â’ch ffôn. Neu ewch i {address} a theipiwch y cod.',
  until: 'Gallwch ei wneud tan {day}.',
  later: 'Yn ddiweddarach, gallwch weld yma beth sydd wedi newid: {address}',
  sms: 'Sut mae pethau wedi bod? Ychydig o gwestiynau byr, 5 munud. Dydyn ni ddim yn gofyn eich enw. {link}',
  remind:
    'Ydych chi wedi’i wneud yn barod? Diolch. Ni all neb weld pwy sydd wedi, felly mae hwn yn mynd at bawb.',
  useYours: 'Os nad ydych, mae amser o hyd. Defnyddiwch y cerdyn neu’r ddolen a gawsoch.',
  poster: 'Mae lle i’ch geiriau chi yma.',
  after:
    'Helô. Mae’r cwestiynau y rhoesom ddolen i chi iddynt bellach ar gau. Diolch, p’un a wnaethoch ateb ai peidio. Ni all neb ddweud wrthym pwy wnaeth, felly mae hwn yn mynd at bawb. Os oes unrhyw beth yr hoffech siarad amdano, gallwch ein ffonio neu ysgrifennu atom unrhyw bryd.',
}
