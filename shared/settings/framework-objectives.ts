import type { DataOwner, DataSet, Objective } from './data-set.ts'

interface Framework {
  objectives: Objective[]
  dataSets: DataSet[]
  /** Indicators that stand before each meeting of the board. */
  pinned?: string[]
}

const quarterly = { frequency: 'quarter', dueDays: 30 } as const
const social = 'Children’s social care'

/** What the framework says of each of its priorities: its objectives, who owns which figures, and what is pinned. */
export const frameworkObjectives: Readonly<Record<'exploitation' | 'neglect' | 'early-help', Framework>> = {
  exploitation: {
    objectives: [
      {
        id: 'exploitation-objectives',
        title: 'The agreed objectives of the exploitation strategy are on course',
        strategy: 'Exploitation strategy',
        steeredBy: 'Exploitation steering group',
      },
    ],
    dataSets: [
      {
        id: 'exploitation',
        title: 'Exploitation',
        objectives: ['exploitation-objectives'],
        owners: [
          owner('Local authority', ['exploitation-local-authority']),
          owner('Police', ['exploitation-police']),
          owner('Health', ['exploitation-health']),
        ],
        ...quarterly,
      },
    ],
  },
  neglect: {
    objectives: [
      {
        id: 'neglect-practice',
        title: 'Training and communications change how people work',
        strategy: 'Neglect strategy',
      },
      { id: 'no-drift', title: 'No drift and no delay', strategy: 'Neglect strategy' },
      { id: 'together', title: 'Agencies work together at conferences' },
    ],
    dataSets: [
      {
        id: 'neglect',
        title: 'Training and communications on neglect',
        objectives: ['neglect-practice'],
        owners: [
          owner('Training group', ['neglect-training']),
          owner('Communications group', ['neglect-communications']),
        ],
        ...quarterly,
      },
      {
        id: 'core-child-protection',
        title: 'Core child protection data',
        objectives: ['no-drift', 'together'],
        owners: [
          owner('Local authority', [
            'plans-two-years',
            'plans-ended-two-years',
            'second-plans',
            'conference-attendance',
          ]),
        ],
        ...quarterly,
      },
    ],
    pinned: ['plans-two-years', 'plans-ended-two-years'],
  },
  'early-help': {
    objectives: [
      {
        id: 'early-help-first',
        title: 'Families get early help first, and fewer referrals are inappropriate',
        strategy: 'Early help strategy',
      },
      {
        id: 'long-term',
        title: 'In five to ten years: fewer children on plans or looked after',
        strategy: 'Early help strategy',
      },
    ],
    dataSets: [
      {
        id: 'early-help',
        title: 'Early help and referrals',
        objectives: ['early-help-first'],
        owners: [
          owner('Early help', ['early-help-assessments']),
          owner(social, [
            'referrals',
            'referrals-below-threshold',
            're-referrals',
            'referrals-to-conference',
            'assessments-in-time',
          ]),
        ],
        ...quarterly,
      },
      {
        id: 'early-help-years',
        title: 'Plans and looked-after children, year by year',
        objectives: ['long-term'],
        owners: [owner(social, ['plans-rate', 'looked-after-rate'])],
        ...quarterly,
        frequency: 'year',
      },
    ],
  },
}

function owner(name: string, indicators: string[]): DataOwner {
  return { id: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'), owner: name, indicators }
}
