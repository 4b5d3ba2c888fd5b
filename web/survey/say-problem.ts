import type { PageWords } from '#shared/words/en-pages.ts'

/** What went wrong, by the code of the problem, in the words of the page; undefined when there are none for it. */
export const sayProblem = (code: string, { problems }: PageWords): string | undefined =>
  Object.entries(problems).find(([name]) => name === code)?.[1]
