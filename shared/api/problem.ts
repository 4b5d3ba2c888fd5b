import * as z from 'zod'

/**
 * Every problem the API answers with: its status and its words. The words stand on people's screens, so
 * they are plain. All the ways in which a link can fail to open share one: “already used” would tell
 * somebody that she answered.
 */
export const problems = {
  'not-open': [404, 'This link is not open now. Ask the person who gave it to you for another.'],
  'already-sent': [409, 'We already have your answers. Nothing more was sent, and nothing was changed.'],
  'not-valid': [400, 'Something in the request is not right. Nothing was saved.'],
  'not-signed-in': [401, 'Please sign in. Your time may have run out.'],
  'not-allowed': [403, 'Your role does not open this. Ask your business manager if it should.'],
  'not-found': [404, 'There is nothing at this address.'],
  'changed-meanwhile': [
    409,
    'Somebody else changed this while you were working on it. Look again, then save.',
  ],
  'own-act': [409, 'Nobody changes, reviews or removes themself. Ask another business manager.'],
  'last-manager': [409, 'This is the last business manager. Invite another first.'],
  'too-few-readers': [
    409,
    'Comments need at least two readers. Invite another reader, or make somebody one, first.',
  ],
  'has-left': [409, 'This person has left. To let them in again, invite them anew.'],
  'sign-in-behind': [
    503,
    'This is saved, but the sign-in service did not take it, so what this person may do has not changed yet. It is tried again every hour; you may do it once more now.',
  ],
  'not-set-up': [409, 'The partnership is not set up yet, so no round can be opened.'],
  'round-open': [409, 'The round is still open. Close it first.'],
  'round-closed': [409, 'The round is closed. Nothing more can be handed out or sent.'],
  'handout-closed': [409, 'This hand-out is closed. Make a new one to hand out more.'],
  'no-links': [409, 'This hand-out is on paper, so it has no links.'],
  'no-paper': [
    404,
    'No paper with this number can be typed in now. Check the number, and whether its round is still open.',
  ],
  'no-flood': [409, 'There is nothing to decide about this hand-out, or it was decided already.'],
  'has-answers': [409, 'This round has answers already. Only a round without any can be marked as made up.'],
  taken: [409, 'Somebody else has this open. Take another.'],
  'not-held': [
    409,
    'Your half hour with this is over, or it was put back. Open it again: nothing was saved.',
  ],
  'second-person': [409, 'Somebody else has to do this. Nobody decides twice.'],
  'lead-needed': [409, 'One of the two has to be the safeguarding lead.'],
  'not-worried': [409, 'This is for worries from grade 2 only.'],
  'not-now': [409, 'This is not what it waits for now. Look again.'],
  'no-permission': [409, 'This person did not say that others may read their words.'],
  'no-translator': [409, 'Nobody is named for this language yet. Ask the safeguarding lead today.'],
  'not-read-yet': [409, 'Not everything of this round has been read and decided yet.'],
  'import-used': [409, 'Somebody has worked with lessons of this import, so it stays. Nothing was undone.'],
  'action-closed': [409, 'This action is closed. What follows now needs an action of its own.'],
  'return-signed': [409, 'This return is signed off. The business manager can send it back to you.'],
  'return-not-signed': [409, 'This return is not signed off. What is in it is for its agency alone.'],
  concluded: [409, 'This is concluded. Nothing in it changes any more.'],
  'grades-given': [409, 'These grades were given, or agreed by now. They stay as they are.'],
  'survey-not-ready': [422, 'The survey cannot be published yet.'],
  'too-large': [413, 'That is more than we can take at once. Nothing was saved.'],
  'wrong-kind': [415, 'Please send JSON.'],
  broken: [500, 'Something went wrong on our side. Nothing you sent was lost: please try again.'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof problems

/** Problem details (RFC 9457). `errors` name the place and what to do; they never repeat what was typed. */
export const Problem = z.strictObject({
  type: z.string(),
  status: z.int(),
  title: z.string(),
  errors: z.array(z.strictObject({ at: z.string(), say: z.string() })).optional(),
})
export type Problem = z.infer<typeof Problem>

const typePrefix = 'urn:heard:problem:'

export function problem(code: ProblemCode, errors?: { at: string; say: string }[]): Problem {
  const [status, title] = problems[code]
  return { type: typePrefix + code, status, title, ...(errors ? { errors } : {}) }
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'type' in value && String(value.type).startsWith(typePrefix)

/** The code that a problem was made with. */
export const codeOf = ({ type }: Problem): string => type.slice(typePrefix.length)
