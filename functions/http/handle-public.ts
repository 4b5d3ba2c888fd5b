import type { Endpoint, Output } from '#shared/api/endpoint.ts'
import type { Problem } from '#shared/api/problem.ts'
import { type Asking, around } from './around.ts'
import { asJson } from './json.ts'

type Public = Endpoint & { access: 'public' }

/** As `handle`, for everybody: nothing that a family does is written down, and its code is not even there to do so. */
export const handlePublic = <E extends Public>(
  endpoint: E,
  work: (asking: Asking<E>) => Promise<Output<E> | Problem>,
) => around(endpoint, async (asking: Asking<E>) => asJson(endpoint, await work(asking)))
