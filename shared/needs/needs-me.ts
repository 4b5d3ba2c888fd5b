import type { Role } from '../settings/role.ts'
import { lateActionNeeds, reviewNeeds, untestedNeeds } from './action-needs.ts'
import { gradeNeeds, lateMilestoneNeeds, milestoneNeeds, modelNeeds } from './case-needs.ts'
import { deskNeeds } from './desk-needs.ts'
import type { Facts } from './facts.ts'
import { frameworkAdoptNeeds, frameworkReviewNeeds } from './framework-needs.ts'
import { lateFigureNeeds, latePartNeeds, riskNeeds } from './indicator-needs.ts'
import { holdNeeds, keyNeeds } from './keeping-needs.ts'
import { answerNeeds, draftNeeds, lessonNeeds, resultNeeds, wordNeeds } from './learning-needs.ts'
import { isLate, type Need } from './need.ts'
import { peopleNeeds } from './people-needs.ts'
import { agreeNeeds, lateReplyNeeds, replyNeeds } from './reply-needs.ts'
import { approveReportNeeds, dueReportNeeds } from './report-needs.ts'
import { askingNeeds, closingNeeds, countingNeeds, handOutNeeds } from './round-needs.ts'
import { lateReturnNeeds, moderationNeeds, nextAuditNeeds, ownReturnNeeds } from './section-11-needs.ts'
import { setUpNeeds } from './set-up-needs.ts'

type Find = (facts: Facts) => Need[]

/** What waits for whom. */
const finds: Readonly<Record<Role, readonly Find[]>> = {
  agency: [
    ownReturnNeeds,
    gradeNeeds,
    lateActionNeeds,
    latePartNeeds,
    closingNeeds,
    handOutNeeds,
    askingNeeds,
  ],
  reader: [deskNeeds],
  'safeguarding-lead': [deskNeeds, lateMilestoneNeeds, milestoneNeeds],
  'participation-lead': [
    countingNeeds,
    setUpNeeds,
    closingNeeds,
    handOutNeeds,
    replyNeeds,
    lateActionNeeds,
    draftNeeds,
    untestedNeeds,
    reviewNeeds,
    resultNeeds,
    wordNeeds,
  ],
  board: [
    lateActionNeeds,
    lateMilestoneNeeds,
    lateReplyNeeds,
    agreeNeeds,
    approveReportNeeds,
    frameworkAdoptNeeds,
    riskNeeds,
    moderationNeeds,
    resultNeeds,
    wordNeeds,
    answerNeeds,
    lessonNeeds,
  ],
  scrutineer: [resultNeeds, wordNeeds, lessonNeeds],
  'business-manager': [
    setUpNeeds,
    latePartNeeds,
    lateMilestoneNeeds,
    milestoneNeeds,
    gradeNeeds,
    modelNeeds,
    lateFigureNeeds,
    riskNeeds,
    frameworkReviewNeeds,
    lateReturnNeeds,
    moderationNeeds,
    nextAuditNeeds,
    agreeNeeds,
    dueReportNeeds,
    approveReportNeeds,
    peopleNeeds,
    keyNeeds,
    holdNeeds,
  ],
  'data-protection-officer': [keyNeeds, holdNeeds],
}

/** What somebody with these roles has to look at today, what is late first, each thing once. */
export function needsMe(roles: readonly Role[], facts: Facts): Need[] {
  const mine = new Set(roles.flatMap((role) => finds[role]))
  const needs = [...mine].flatMap((find) => find(facts))
  return [...needs.filter(isLate), ...needs.filter((need) => !isLate(need))]
}
