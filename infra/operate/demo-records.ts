import type { Api } from './api.ts'

/** What the made-up partnership learned from besides surveys; each entry says itself that it is made up. */
export async function writeRegisters(
  people: Readonly<Record<'lead' | 'board' | 'hub' | 'school', Api>>,
): Promise<void> {
  for (const { by, ...entry } of entries) await people[by].post('/api/records', entry)
}

const entries = [
  {
    by: 'board',
    kind: 'challenge',
    fields: {
      about: 'Made up: reports for conferences come too late to be read.',
      raisedBy: 'Police',
      raisedOn: '2026-03-12',
      forum: 'Executive group',
      challengeTo: 'Early help team',
      response: 'The team sends them five days before, from April on.',
      outcome: 'In June all but two came in time.',
      ledTo: 'policy',
    },
  },
  {
    by: 'school',
    kind: 'submission',
    agency: 'riverside-school',
    fields: {
      views: 'Made up: we do not hear what became of a child whom we referred.',
      speaks: 'Deputy head',
      gathered: 'At a staff meeting, and by a box for notes over two weeks.',
      howMany: '25',
      until: '2026-05-20',
      asks: 'A short message when an assessment begins and when it ends.',
    },
  },
  {
    by: 'hub',
    kind: 'strategy',
    agency: 'family-hub-north',
    fields: {
      name: 'Made up: young advisers of Family Hub North',
      methods: 'Eight young people meet every month. They read our leaflets and ask us questions.',
      ages: '11 to 17',
      where: 'On the wall of the hub',
      lastUsed: '2026-06-04',
      reviewOn: '2027-01-15',
    },
  },
  {
    by: 'hub',
    kind: 'finding',
    agency: 'family-hub-north',
    fields: {
      found: 'Made up: parents want to meet in the evening, not in the morning.',
      method: 'A question at the door, for a month.',
      howMany: '60',
      quality: 'some',
    },
  },
  {
    by: 'lead',
    kind: 'horizon',
    fields: {
      title: 'Made up: new guidance on how children take part in planning',
      publisher: 'A government department',
      published: '2026-04-01',
      summary: 'Plans name what the child said, in the child’s words.',
      implication: 'Our forms have no place for it.',
      decision: 'change',
      why: 'Children told us the same.',
      ledTo: 'training',
    },
  },
] as const
