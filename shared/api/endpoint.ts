import type * as z from 'zod'
import type { Role } from '../settings/role.ts'

/**
 * One endpoint of the API. From this one object come the handler's parsing and stripping, the local
 * server's and API Gateway's route, the typed client, and the OpenAPI document.
 * `id` is the operation id; its function is the file of that name in kebab-case in `functions/<noun>/`.
 */
export interface Endpoint {
  id: string
  noun:
    | 'survey'
    | 'distribution'
    | 'indicators'
    | 'data-sets'
    | 'framework'
    | 'yearly-reports'
    | 'next-priorities'
    | 'section-11'
    | 'case-audits'
    | 'case-reviews'
    | 'response'
    | 'comments'
    | 'results'
    | 'learning'
    | 'settings'
    | 'people'
    | 'audit'
    | 'public'
    | 'api'
  access: 'public' | readonly Role[]
  method: 'GET' | 'POST'
  path: string
  summary: string
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** A page answers with HTML and takes its body from a form; everything else speaks JSON. */
  page?: true
  /** A reading that is written in the audit log too, as every act of staff is. */
  audited?: true
  ok: { status: 200 | 201 | 202 | 303; body: z.ZodType }
}

export type Input<E extends Endpoint> = {
  params: E extends { params: infer P extends z.ZodType } ? z.output<P> : Record<string, never>
  query: E extends { query: infer Q extends z.ZodType } ? z.output<Q> : Record<string, never>
  body: E extends { body: infer B extends z.ZodType } ? z.output<B> : undefined
}
export type Output<E extends Endpoint> = z.input<E['ok']['body']>

export const endpoint = <const E extends Endpoint>(it: E): E => it

/** `submitResponse` → `submit-response`: the name of its file, its function and its bundle. */
export const fileName = (id: string): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
