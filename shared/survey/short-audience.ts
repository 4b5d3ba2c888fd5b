/** An audience in the middle of a sentence, without what its survey adds after a comma: “children aged 8 to 11”. */
export function shortAudience(audience: string): string {
  const [head = audience] = audience.split(',')
  return head.charAt(0).toLowerCase() + head.slice(1)
}
