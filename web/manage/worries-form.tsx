import * as z from 'zod'
import { newId } from '#shared/settings/new-id.ts'
import type { Settings } from '#shared/settings/settings.ts'
import { startingThemes } from '#shared/settings/worries.ts'
import { Worry, worryWords } from '#shared/settings/worry.ts'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { StaffTextFields } from '#web/ui/staff-text-fields.tsx'
import type { SectionForm } from './section-form.ts'

const Typed = z.object({
  routes: z.array(z.object({ worry: Worry, who: z.string(), how: z.string(), when: z.string() })),
  themes: z.array(z.object({ id: z.string(), text: z.string() })),
})
type WorriesTyped = z.infer<typeof Typed>

export const worriesForm: SectionForm<WorriesTyped> = {
  typed: Typed,
  start: ({ worries }) => ({
    routes: Worry.options.map(
      (worry) => worries?.routes.find((it) => it.worry === worry) ?? { worry, who: '', how: '', when: '' },
    ),
    themes: (worries?.themes ?? startingThemes).filter(({ old }) => !old),
  }),
  send: ({ routes, themes }, settings) => ({ worries: { routes, themes: keptThemes(themes, settings) } }),
  say: ({ worries: it }) =>
    it
      ? [
          ...it.routes.map(({ worry, who, how, when }) => ({
            label: worryWords[worry],
            text: `${who}, ${how}. ${when}.`,
          })),
          { label: 'Themes', text: it.themes.map(({ text }) => text).join(', ') },
        ]
      : [],
  Fields: ({ draft, problem, keep }) => (
    <>
      {draft.routes.map((route, index) => (
        <fieldset key={route.worry} class="one">
          <legend>{worryWords[route.worry]}</legend>
          <StaffTextFields
            at={`routes.${index}`}
            value={route}
            problem={problem}
            onValue={(changed) => keep({ ...draft, routes: draft.routes.with(index, changed) })}
            fields={[
              { name: 'who', label: 'Who is told?' },
              { name: 'how', label: 'How are they reached?', hint: 'A number, or the mailbox of a role.' },
              { name: 'when', label: 'How soon?', hint: 'Such as: the same day.' },
            ]}
          />
        </fieldset>
      ))}
      <StaffRows
        name="themes"
        legend="By which themes do readers sort comments?"
        one="Theme"
        ordered
        rows={draft.themes}
        empty={{ id: '', text: '' }}
        problem={problem}
        onRows={(themes) => keep({ ...draft, themes })}
      >
        {(row, at, change) => (
          <StaffTextFields
            at={at}
            value={row}
            problem={problem}
            onValue={change}
            fields={[{ name: 'text', label: 'In a few words' }]}
          />
        )}
      </StaffRows>
    </>
  ),
}

/** A theme that was taken off the list is kept as an old one: what was sorted by it still has a name. */
function keptThemes(typed: WorriesTyped['themes'], { worries }: Settings) {
  const before = worries?.themes ?? []
  const taken = [...before, ...typed].map(({ id }) => id).filter(Boolean)
  const now = typed.map((theme) => {
    if (theme.id) return theme
    const id = newId(theme.text, taken)
    taken.push(id)
    return { ...theme, id }
  })
  const gone = before.filter(({ id }) => !now.some((theme) => theme.id === id))
  return [...now, ...gone.map((theme) => ({ ...theme, old: true as const }))]
}
