import type { ReportWords } from './en.ts'

export const cy: ReportWords = {
  reports: 'Ein blwyddyn, bob blwyddyn',
  none: 'Does dim byd i’w ddarllen yma eto.',
  families: 'I blant a theuluoedd',
  told: 'Beth ddywedoch chi wrthym ni',
  changed: 'Beth newidiodd',
  cannot: 'Beth na allem ni ei newid',
  next: 'Beth sy’n dod nesaf',
  whole: 'Yr adroddiad cyfan, yn Saesneg',
}
