import { daysBetween } from '#shared/needs/days-between.ts'
import { startingPriorities } from '#shared/settings/priorities.ts'
import { sayStandingOf } from '#web/board/indicators/say-standing-of.ts'
import { sayDay } from '#web/staff/say-day.ts'
import type { Line, YearFacts } from './year-facts.ts'

/** What the board should hear of: worries that must not wait, what enquiries highlight, what is pinned, what is news. */
export function findFlags({ today, worries = 0, records, indicators, settings }: YearFacts): Line[] {
  const { priorities } = settings.priorities ?? startingPriorities
  const pinned = priorities.flatMap((it) => it.pinned ?? [])
  const standings = indicators.map((it) => ({ ...it, standing: sayStandingOf(it, today) }))
  const first = pinned.flatMap((id) => standings.filter(({ indicator }) => indicator === id))
  const news = standings
    .filter((it) => it.standing.news && !first.includes(it))
    .toSorted((a, b) => Number(b.standing.atRisk) - Number(a.standing.atRisk))
  return [
    ...(worries > 0
      ? [
          {
            to: '/staff/desk',
            text: `${worries} ${worries === 1 ? 'set' : 'sets'} of comments must be dealt with today`,
            says: 'Marked, or a worry that a reader found.',
          },
        ]
      : []),
    ...records
      .filter(
        ({ kind, fields, on }) => kind === 'enquiry' && fields['forBoard'] === 'yes' && isOfYear(on, today),
      )
      .map(({ record, fields, on }) => ({
        to: `/staff/records/${record}`,
        text: `Enquiry: ${fields['indicator'] ?? ''}`,
        says: `${fields['decision'] ?? fields['found'] ?? fields['why'] ?? ''} (${sayDay(on)})`,
      })),
    ...[...first, ...news].map(({ indicator, definition, standing: { newest, says, atRisk } }) => ({
      to: `/staff/indicators/${indicator}`,
      text: definition.title,
      says: [atRisk ? 'At risk.' : '', newest && `${newest}.`, says].filter(Boolean).join(' '),
    })),
  ]
}

const isOfYear = (on: string, today: string): boolean => daysBetween(on, today) <= 365
