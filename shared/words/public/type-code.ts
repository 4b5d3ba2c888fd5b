/** On the first page, for who has a card or stands before a poster. */
export const typeCode = {
  label: 'Or type the code',
  hint: 'It is on your card or on the poster. Capital letters and gaps do not matter.',
  wrong: 'Check the code. A card has 20 letters and numbers, a poster 12.',
  go: 'Go to the questions',
}
