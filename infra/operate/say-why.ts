/** Why a program that speaks to AWS did not do what was asked, in plain words where AWS has none. */
export function sayWhy(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return /Credentials|Token|UnrecognizedClient/.test(error.name)
    ? `Sign in to the AWS account first, for example with “aws sso login”. (${error.message})`
    : error.message
}
