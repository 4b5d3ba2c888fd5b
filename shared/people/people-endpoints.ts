import * as z from 'zod'
import { endpoint } from '../api/endpoint.ts'
import { Id } from '../survey/question.ts'
import { Person, PersonWords } from './person.ts'

const changes = { noun: 'people', access: ['business-manager'], method: 'POST' } as const
const params = z.strictObject({ person: Id })
/** The version that was on the screen. */
const from = z.int().min(1)

/** A person as a screen shows one. */
export const PersonView = z.strictObject({
  ...Person.shape,
  /** Nobody has said for 90 days that this is still right. */
  due: z.literal(true).optional(),
  /** It is who asks. */
  you: z.literal(true).optional(),
})
export type PersonView = z.infer<typeof PersonView>

export const listPeople = endpoint({
  id: 'listPeople',
  noun: 'people',
  access: ['business-manager', 'data-protection-officer', 'scrutineer'],
  method: 'GET',
  path: '/api/people',
  summary: 'Everybody who may sign in, or might before they left, and the agencies to choose from.',
  ok: {
    status: 200,
    body: z.strictObject({
      people: z.array(PersonView),
      agencies: z.array(z.strictObject({ id: Id, name: z.string(), stopped: z.literal(true).optional() })),
    }),
  },
})
export type People = z.output<typeof listPeople.ok.body>

export const invitePerson = endpoint({
  ...changes,
  id: 'invitePerson',
  path: '/api/people',
  summary: 'Invites somebody: the sign-in service writes to the mailbox.',
  body: z.strictObject({ ...PersonWords.shape, mailbox: Person.shape.mailbox }),
  ok: { status: 201, body: Person },
})

export const revisePerson = endpoint({
  ...changes,
  id: 'revisePerson',
  path: '/api/people/{person}',
  summary: 'Changes a name, roles or agencies. Refused when somebody else changed the person meanwhile.',
  params,
  body: z.strictObject({ from, ...PersonWords.shape }),
  ok: { status: 200, body: Person },
})

export const reviewPerson = endpoint({
  ...changes,
  id: 'reviewPerson',
  path: '/api/people/{person}/review',
  summary: 'Says that everything about a person is still right.',
  params,
  body: z.strictObject({ from }),
  ok: { status: 200, body: Person },
})

export const leavePerson = endpoint({
  ...changes,
  id: 'leavePerson',
  path: '/api/people/{person}/leave',
  summary:
    'Ends a person’s sign-in for good. What they did stays in the records. Doing it again changes nothing.',
  params,
  body: z.strictObject({ from }),
  ok: { status: 200, body: Person },
})
