/** Where the return of an agency in a cycle is kept, and the answers below it. */
export const returnId = (cycle: string, agency: string): string => `${cycle}.${agency}`
/** Below its return, so that all answers of one are one query. */
export const answerId = (cycle: string, agency: string, standard: string): string =>
  `${returnId(cycle, agency)}#${standard}`
