import { shortAudience } from '#shared/survey/short-audience.ts'

/** Whether a survey was tried out with people it is for: leads and boards always read it. */
export const sayChecked = ({ audience, checked }: { audience: string; checked: boolean }): string =>
  checked ? `Checked with ${shortAudience(audience)}.` : `Not yet checked with ${shortAudience(audience)}.`
