import type { Pack } from './vocabulary.ts'

/** When something has to be done: so many working days, or calendar months, after it became known or was decided. */
export interface Milestone {
  id: string
  says: string
  from: 'known' | 'decided'
  within: { workingDays: number } | { months: number }
  /** Choosing the level is what does it. */
  byDeciding?: true
}

export interface Criterion {
  id: string
  asks: string
  /** All of these are met, or the guidance knows no review of the higher level. The others are considered. */
  needed?: true
}

export interface ReviewRules {
  criteria: readonly Criterion[]
  /** Once what is needed is met, there is no choice. */
  mustReview: boolean
  milestones: readonly Milestone[]
}

const abuse: Criterion = {
  id: 'abuse-or-neglect',
  asks: 'Is it known or suspected that a child was abused or neglected?',
  needed: true,
}

/** Of 2018 and 2023: Working Together, the chapters on learning from serious incidents. */
const panel: ReviewRules = {
  criteria: [
    abuse,
    { id: 'died-or-harmed', asks: 'Has the child died, or been seriously harmed?', needed: true },
    { id: 'improvements', asks: 'Does it show improvements that are needed to protect children?' },
    { id: 'recurrent', asks: 'Does it show something that has come up again and again?' },
    { id: 'working-together', asks: 'Is there concern about how two or more agencies worked together?' },
  ],
  mustReview: false,
  milestones: [
    {
      id: 'notify-panel',
      says: 'Tell the national panel of the incident',
      from: 'known',
      within: { workingDays: 5 },
    },
    {
      id: 'rapid-review',
      says: 'Finish the rapid review and send it to the panel',
      from: 'known',
      within: { workingDays: 15 },
    },
    { id: 'publish', says: 'Finish the report and publish it', from: 'decided', within: { months: 6 } },
  ],
}

/** What guidance asks of case reviews, by the pack of terms it belongs to: data, because it changes every few years. */
export const reviewRules: Readonly<Record<Pack, ReviewRules>> = {
  wt2013: {
    criteria: [
      abuse,
      {
        id: 'died-or-harmed',
        asks: 'Has the child died, or been seriously harmed with concern about how agencies worked together?',
        needed: true,
      },
    ],
    mustReview: true,
    milestones: [
      { id: 'notify-ofsted', says: 'Tell Ofsted of the incident', from: 'known', within: { workingDays: 5 } },
      {
        id: 'decide',
        says: 'Decide whether there is a review',
        from: 'known',
        within: { months: 1 },
        byDeciding: true,
      },
      {
        id: 'tell-decision',
        says: 'Tell Ofsted and the national panel what was decided',
        from: 'decided',
        within: { workingDays: 5 },
      },
      { id: 'publish', says: 'Finish the report and publish it', from: 'decided', within: { months: 6 } },
    ],
  },
  wt2018: panel,
  wt2023: panel,
}
