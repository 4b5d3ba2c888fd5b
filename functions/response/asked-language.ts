import type { Fields } from './read-form.ts'

/** The language in which a form asks for its page. A button’s comes after the field that carries it along. */
export const askedLanguage = ({ lang }: Fields): string | undefined => [lang ?? []].flat().at(-1)
