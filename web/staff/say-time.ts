/** “5.02 pm”, kept on one line, by the clock of the place. */
export const sayTime = (moment: string): string =>
  format.format(new Date(moment)).replace(':', '.').replace(/\s/, '\u00a0').toLowerCase()

const format = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
})
