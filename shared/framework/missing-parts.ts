import { FrameworkPart, type FrameworkWords } from './framework.ts'

/** What is missing before it can be adopted: each source of evidence needs its words. */
export const missingParts = ({ parts }: Pick<FrameworkWords, 'parts'>): FrameworkPart[] =>
  FrameworkPart.options.filter((part) => !parts[part])
