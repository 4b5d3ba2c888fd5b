import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'

export const showAbout = endpoint({
  id: 'showAbout',
  noun: 'public',
  access: 'public',
  method: 'GET',
  path: '/about',
  summary: 'The list of the pages that say who asks and what becomes of the answers.',
  page: true,
  ok: { status: 200, body: z.string() },
})

export const showAboutPage = endpoint({
  id: 'showAboutPage',
  noun: 'public',
  access: 'public',
  method: 'GET',
  path: '/about/{page}',
  summary: 'How answers are protected, who asks, how to ask or complain, the accessibility statement.',
  // Whatever stands in the path gets a page of plain words.
  params: z.strictObject({ page: z.string().max(100) }),
  page: true,
  ok: { status: 200, body: z.string() },
})

export const showPrivacy = endpoint({
  id: 'showPrivacy',
  noun: 'public',
  access: 'public',
  method: 'GET',
  path: '/about/privacy/{reader}',
  summary: 'The privacy notice for one kind of reader: in pictures, for children, for teenagers, for adults.',
  params: z.strictObject({ reader: z.string().max(100) }),
  page: true,
  ok: { status: 200, body: z.string() },
})
