import * as z from 'zod'

/** What a lead has thought of, as it is typed. */
export const ChecksDraft = z.object({
  benefits: z.string(),
  impact: z.string(),
  decides: z.string(),
  tellOn: z.string(),
  missed: z.string(),
  otherWay: z.string(),
  rung: z.string(),
  accepted: z.boolean(),
})
export type ChecksDraft = z.infer<typeof ChecksDraft>

export const noChecks: ChecksDraft = {
  benefits: '',
  impact: '',
  decides: '',
  tellOn: '',
  missed: '',
  otherWay: '',
  rung: '',
  accepted: false,
}
