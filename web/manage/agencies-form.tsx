import * as z from 'zod'
import { StaffRows } from '#web/ui/staff-rows.tsx'
import { sayAgencyKind } from './agency-kinds.ts'
import { AgencyRow, AgencyTyped } from './agency-row.tsx'
import type { SectionForm } from './section-form.ts'

const Typed = z.object({ agencies: z.array(AgencyTyped) })
const empty: AgencyTyped = { id: '', name: '', kind: 'council', stopped: false }

export const agenciesForm: SectionForm<z.infer<typeof Typed>> = {
  typed: Typed,
  start: ({ agencies }) => ({
    agencies: agencies?.agencies.map(({ stopped, ...it }) => ({ ...it, stopped: stopped === true })) ?? [
      empty,
    ],
  }),
  send: ({ agencies }) => ({
    agencies: {
      agencies: agencies.map(({ stopped, ...it }) => ({
        ...it,
        ...(stopped ? { stopped: true as const } : {}),
      })),
    },
  }),
  say: ({ agencies }) =>
    (agencies?.agencies ?? []).map(({ id, name, kind, stopped }) => ({
      label: name,
      text: `${sayAgencyKind(kind)}, short name ${id}${stopped ? '. It has stopped.' : ''}`,
    })),
  Fields: ({ draft: { agencies }, problem, settings, keep }) => {
    const saved = new Set(settings.agencies?.agencies.map(({ id }) => id))
    return (
      <StaffRows
        name="agencies"
        legend="Who hands out surveys?"
        one="Agency"
        rows={agencies}
        empty={empty}
        problem={problem}
        mayRemove={({ id }) => !saved.has(id)}
        onRows={(rows) => keep({ agencies: rows })}
      >
        {(row, at, change) => (
          <AgencyRow
            row={row}
            at={at}
            known={saved.has(row.id)}
            taken={agencies.filter((other) => other !== row).map(({ id }) => id)}
            problem={problem}
            onRow={change}
          />
        )}
      </StaffRows>
    )
  },
}
