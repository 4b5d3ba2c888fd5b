import * as z from 'zod'
import { Id } from '../survey/question.ts'
import { Worry } from './worry.ts'

/** Whom to tell of a worry of one kind, how, and how soon. */
export const Route = z.strictObject({
  worry: Worry,
  who: z.string().trim().min(1, 'Say who is told.').max(80, 'Keep it to 80 characters.'),
  /** A telephone number or a mailbox of a role. */
  how: z.string().trim().min(1, 'Say how to reach them.').max(120, 'Keep it to 120 characters.'),
  when: z.string().trim().min(1, 'Say how soon.').max(60, 'Keep it to 60 characters.'),
})
export type Route = z.infer<typeof Route>

export const Theme = z.strictObject({
  id: Id,
  text: z.string().trim().min(1, 'Give the theme a name.').max(60, 'Keep it to 60 characters.'),
  /** No longer offered, but still named where it was used. */
  old: z.literal(true).optional(),
})
export type Theme = z.infer<typeof Theme>

/** What readers work with: a way to go for every kind of worry, and the themes that comments are sorted by. */
export const Worries = z.strictObject({
  routes: z
    .array(Route)
    .max(5)
    .refine(
      (all) => new Set(all.map(({ worry }) => worry)).size === all.length,
      'A kind of worry is here twice.',
    )
    .refine((all) => all.length === Worry.options.length, 'Every kind of worry needs a way to go.'),
  themes: z
    .array(Theme)
    .max(40, 'Keep it to 40 themes, so that readers find the right one.')
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'A theme is here twice.'),
})
export type Worries = z.infer<typeof Worries>

/** Themes to start from. Whom to tell, nobody but the partnership knows. */
export const startingThemes: readonly Theme[] = [
  { id: 'one-person', text: 'One person who stays' },
  { id: 'being-listened-to', text: 'Being listened to' },
  { id: 'telling-it-again', text: 'Telling it all again' },
  { id: 'waiting', text: 'Waiting for help' },
  { id: 'knowing-the-plan', text: 'Knowing what was planned' },
  { id: 'how-it-ended', text: 'How the help ended' },
  { id: 'school', text: 'School' },
  { id: 'home-and-money', text: 'Home and money' },
  { id: 'friends', text: 'Friends and things to do' },
  { id: 'who-people-are', text: 'Understanding who we are' },
]
