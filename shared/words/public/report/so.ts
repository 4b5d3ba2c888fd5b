import type { ReportWords } from './en.ts'

export const so: ReportWords = {
  reports: 'Sannadkeena, sannad kasta',
  none: 'Weli wax la akhriyo halkan ma yaallaan.',
  families: 'Carruurta iyo qoysaska',
  told: 'Waxa aad noo sheegteen',
  changed: 'Waxa is beddelay',
  cannot: 'Waxa aan beddeli kari weynay',
  next: 'Waxa xiga',
  whole: 'Warbixinta oo dhan, Ingiriis ahaan',
}
