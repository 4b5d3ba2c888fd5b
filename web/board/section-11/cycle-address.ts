export const auditAddress = '/staff/year/section-11'
export const cycleAddress = (cycle: string): string => `${auditAddress}/${cycle}`
export const returnAddress = (cycle: string, agency: string): string => `${cycleAddress(cycle)}/${agency}`
export const answerAddress = (cycle: string, agency: string, standard: string): string =>
  `${returnAddress(cycle, agency)}/${standard}`
