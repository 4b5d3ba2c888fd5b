/**
 * A form as the server wrote it, with what stood in it before: ticks and words by the fields’ names. What was typed is
 * escaped here, because it goes straight into the page.
 */
export function fillInForm(html: string, given: Readonly<Record<string, string | string[]>>): string {
  let chosen: string[] = []
  return html.replace(/<(input|textarea|select|option)\b[^>]*>/g, (tag, kind: string) => {
    const type = attribute(tag, 'type')
    if (type === 'hidden') return tag
    const values = kind === 'option' ? chosen : [given[attribute(tag, 'name') ?? ''] ?? []].flat()
    if (kind === 'select') chosen = values
    // A parser takes the first line break of a box for the page's own.
    if (kind === 'textarea') return values.length > 0 ? `${tag}\n${values.map(escaped).join('')}` : tag
    if (kind === 'option')
      return values.includes(attribute(tag, 'value') ?? '') ? `<option selected${tag.slice(7)}` : tag
    if (kind === 'select' || values.length === 0) return tag
    if (type !== 'radio' && type !== 'checkbox')
      return `<input value="${escaped(values[0] ?? '')}"${tag.slice(6)}`
    return values.includes(attribute(tag, 'value') ?? '') ? `<input checked${tag.slice(6)}` : tag
  })
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}=(?:"([^"]*)"|([^\\s>]*))`)
    .exec(tag)
    ?.slice(1)
    .find((it) => it !== undefined)

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
