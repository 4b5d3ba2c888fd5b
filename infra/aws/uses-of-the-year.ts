// What the functions of the year's own documents do: indicators, registers, audits, reviews, reports, the framework.
// They are staff's words and figures. None of them comes near what families sent.
import type { TableUses } from './table-uses.ts'

const query = ['query'] as const
const put = ['put'] as const
const queryAndPut = ['query', 'put'] as const

export const usesOfTheYear: Record<string, TableUses> = {
  listIndicators: { Learning: query },
  keepIndicator: { Settings: query, Learning: queryAndPut },
  reviseIndicator: { Settings: query, Learning: queryAndPut },
  keepFigures: { Learning: queryAndPut },
  undoFigures: { Learning: queryAndPut },
  getFramework: { Learning: query },
  reviseFramework: { Learning: queryAndPut },
  adoptFramework: { Learning: queryAndPut },
  getCoverage: { Waves: query, Learning: query },
  getStandards: { Learning: query },
  reviseStandards: { Learning: queryAndPut },
  listCycles: { Learning: query },
  beginCycle: { Settings: query, Learning: queryAndPut },
  deferCycle: { Learning: queryAndPut },
  shareOverview: { Learning: queryAndPut },
  getReturn: { Learning: query },
  saveAnswer: { Waves: query, Learning: queryAndPut },
  signReturn: { Learning: queryAndPut },
  reopenReturn: { Learning: queryAndPut },
  moderateAnswer: { Learning: queryAndPut },
  listRecords: { Learning: query },
  getRecord: { Learning: query },
  keepRecord: { Settings: query, Learning: put },
  reviseRecord: { Learning: queryAndPut },
  showYearlyReports: { Settings: query, Learning: query },
  showYearlyReport: { Settings: query, Learning: ['get', 'query'] },
  showYearlyReportAs: { Settings: query, Learning: ['get', 'query'] },
  listYearlyReports: { Learning: query },
  makeYearlyReport: { Settings: query, Learning: put },
  getYearlyReport: { Waves: query, Releases: query, Learning: ['get', 'query'] },
  saveReportSection: { Learning: queryAndPut },
  takeReportParts: { Waves: query, Releases: query, Learning: queryAndPut },
  approveYearlyReport: { Learning: queryAndPut },
  getNextPriorities: { Settings: query, Releases: query, Learning: query },
  saveNextPriorities: { Settings: query, Releases: query, Learning: queryAndPut },
  agreeNextPriorities: { Learning: queryAndPut },
  adoptNextPriorities: { Settings: queryAndPut, Learning: queryAndPut },
}
