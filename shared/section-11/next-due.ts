/** Two years after the day on which the last returns were due: 29 February becomes the 28th. */
export function nextDue(last: string): string {
  const [year = '', month = '', day = ''] = last.split('-')
  const to = String(Number(year) + 2).padStart(4, '0')
  return month === '02' && day === '29' ? `${to}-02-28` : `${to}-${month}-${day}`
}
