import type { Need } from '#shared/needs/need.ts'
import type { Role } from '#shared/settings/role.ts'
import { termOf } from '#shared/settings/term-of.ts'
import { sayYear } from '#shared/yearly-reports/report-year.ts'
import { sayAuditNeed } from './say-audit-need.ts'
import { sayCaseNeed } from './say-case-need.ts'
import { sayDay } from './say-day.ts'
import { sayMoment } from './say-moment.ts'
import type { SayTerm } from './use-terms.ts'

export interface SaidNeed {
  text: string
  says: string
  /** Missing where this person has no page for it. */
  to?: string
}

const count = (number: number, one: string, many: string): string =>
  number === 1 ? `1 ${one}` : `${number} ${many}`

/** What waits, in words, and the page where it can be done. */
export function sayNeed(need: Need, roles: readonly Role[], term: SayTerm = termOf): SaidNeed {
  const round = (wave: string): string =>
    roles.includes('participation-lead') ? `/staff/rounds/${wave}` : '/staff/hand-outs'
  switch (need.is) {
    case 'set-up-missing':
      return {
        to: need.count === 1 ? `/staff/set-up/${need.section}` : '/staff/set-up',
        text: `The set-up is not finished: ${count(need.count, 'part is', 'parts are')} to do.`,
        says: `No round can be opened until then. ${need.count === 1 ? need.say : `First: ${need.say}`}`,
      }
    case 'help-unchecked':
      return {
        to: '/staff/set-up/help',
        text: 'Check the numbers for help.',
        says: `${need.say} Families see them on every page.`,
      }
    case 'round-closes':
      return {
        to: round(need.round.wave),
        text: `${need.round.title} closes soon.`,
        says: `On ${sayMoment(need.closes)}. What is not handed out by then cannot be answered.`,
      }
    case 'round-uncounted':
      return {
        to: round(need.round.wave),
        text: `The results of ${need.round.title} are not counted yet.`,
        says: 'That takes minutes as a rule. Ask for them, and tell those who run the system if nothing happens.',
      }
    case 'flood-undecided':
      return {
        to: round(need.round.wave),
        text: `Far too many answers came to a hand-out of ${need.round.title}.`,
        says: 'Decide whether they count. Until then the round waits, and nothing of it is counted.',
      }
    case 'round-without-hand-outs':
      return {
        to: round(need.round.wave),
        text: `${need.round.title} is open, and nothing is handed out yet.`,
        says: 'Make a hand-out, so that people can answer.',
      }
    case 'hand-outs-without-links':
      return {
        to: round(need.round.wave),
        text: `${count(need.count, 'hand-out has', 'hand-outs have')} no links yet.`,
        says: `In ${need.round.title}. Make the links, then give them to people.`,
      }
    case 'results-new':
      return {
        to: `/staff/rounds/${need.round.wave}/results`,
        text: `The results of ${need.round.title} are in.`,
        says: `Counted on ${sayDay(need.on)}.`,
      }
    case 'words-new':
      return {
        to: `/staff/rounds/${need.round.wave}/words`,
        text: `What people wrote in ${need.round.title} is here.`,
        says: `Since ${sayDay(need.on)}: its themes, and words that two people cleared.`,
      }
    case 'words-to-hand-on':
      return {
        to: '/staff/desk',
        text: `The words of ${need.round.title} can be handed on.`,
        says: 'Everything in it is read and decided. Those who learn from it wait for it.',
      }
    case 'drafts-waiting':
      return {
        to: '/staff/learning',
        text: `${count(need.count, 'draft lesson waits', 'draft lessons wait')} for you.`,
        says: 'Written from results. Edit and accept each, or say why it is not a lesson.',
      }
    case 'lessons-new':
      return {
        to: '/staff/learning',
        text: `${count(need.count, 'lesson was', 'lessons were')} accepted lately.`,
        says: 'In the last two weeks.',
      }
    case 'lessons-unanswered':
      return {
        to: '/staff/learning',
        text: `${count(need.count, 'lesson waits', 'lessons wait')} for our answer.`,
        says: 'Accepted, and nobody has said yet what follows from it.',
      }
    case 'answers-to-agree':
      return {
        to: '/staff/answers',
        text: `${count(need.count, 'answer to families waits', 'answers to families wait')} for people to agree.`,
        says: 'Two who did not write it. Until then nobody can read it.',
      }
    case 'answer-due':
      return {
        to: `/staff/rounds/${need.round.wave}/answer`,
        text: roles.includes('participation-lead')
          ? `Tell the families of ${need.round.title} what was done.`
          : `The families of ${need.round.title} have no answer yet.`,
        says: `They were promised an answer by ${sayDay(need.on)}.`,
      }
    case 'lessons-to-review':
      return {
        to: '/staff/learning',
        text: `Look again at ${count(need.count, 'lesson', 'lessons')}.`,
        says: 'The day that somebody set for it has come.',
      }
    case 'actions-late':
      return {
        to: '/staff/actions',
        text: `${count(need.count, 'action is', 'actions are')} past the day.`,
        says: 'What was to be done by now, and is not.',
      }
    case 'actions-untested':
      return {
        to: '/staff/actions',
        text: `${count(need.count, 'action is', 'actions are')} done and not tested yet.`,
        says: 'Say what showed whether it helped, or why nothing can.',
      }
    case 'report-due':
      return {
        to: `/staff/year/yearly-reports${need.begun ? `/${need.year}` : ''}`,
        text: `The report of ${sayYear(need.year)} is due.`,
        says: need.begun ? 'It says by itself what is missing in it.' : 'Nobody has begun it yet.',
      }
    case 'reports-to-approve':
      return {
        to: `/staff/year/yearly-reports/${need.year}`,
        text: `${count(need.count, 'report waits', 'reports wait')} for people to approve.`,
        says: 'Two who did not write in it last. Then everybody can read it.',
      }
    case 'figures-late':
      return {
        to: '/staff/indicators',
        text: `${count(need.count, 'figure is', 'figures are')} late.`,
        says: 'Ask those who own them, and bring them in.',
      }
    case 'parts-late':
      return {
        to: '/staff/year/priorities',
        text: `${count(need.count, 'part of a data set is', 'parts of data sets are')} late.`,
        says: roles.includes('business-manager')
          ? 'Ask those who own them, and note what came in.'
          : 'Your agency owns them. Say when you have sent them.',
      }
    case 'indicators-at-risk':
      return {
        to: '/staff/indicators',
        text: `${count(need.count, 'indicator is', 'indicators are')} at risk.`,
        says: 'The newest figure is worse than chance would make it, or misses the target. Look further.',
      }
    case 'framework-to-review':
      return {
        to: '/staff/year/framework',
        text: `The framework is to be looked at again by ${sayDay(need.on)}.`,
        says: 'Write its next version, or take a new day, and have it adopted.',
      }
    case 'framework-to-adopt':
      return {
        to: '/staff/year/framework',
        text: 'A new version of the framework waits to be adopted.',
        says: 'Read it whole. Somebody who did not write it puts it in force.',
      }
    case 'return-due':
    case 'return-sent-back':
    case 'returns-late':
    case 'returns-to-moderate':
    case 'audit-to-begin':
      return sayAuditNeed(need, term('duty-audit'))
    case 'grades-missing':
    case 'model-review-missing':
    case 'milestones-late':
    case 'milestones-due':
      return sayCaseNeed(need, roles)
    case 'keys-overdue':
      return {
        text: `The keys of ${need.round.title} are not destroyed.`,
        says: 'We promise that they are gone 14 days after a round closes. Tell those who run the system today.',
      }
    case 'keys-going':
      return {
        text: `The keys of ${need.round.title} go on ${sayDay(need.on)}.`,
        says: 'It happens by itself. From then on nobody can open what came in.',
      }
    case 'keys-gone':
      return {
        text: `The keys of ${need.round.title} were destroyed on ${sayDay(need.on)}.`,
        says: 'As we promised. There is nothing to do.',
      }
    case 'people-to-review':
      return {
        to: '/staff/people',
        text: `Look again at ${count(need.count, 'person', 'people')} who may sign in.`,
        says: 'Nobody has said for 90 days that their roles are still right.',
      }
    case 'everybody-to-ask':
      return {
        to: '/staff/hand-outs',
        text: `${need.round.title} is closed: ask everybody how they are.`,
        says: `The message stands with ${count(need.count, 'hand-out', 'hand-outs')}. Send it to all, or to nobody.`,
      }
    case 'comments-unopened':
      return {
        to: '/staff/desk',
        text: `${count(need.count, 'set of comments', 'sets of comments')} could not be opened.`,
        says: 'Nobody can read them. Tell those who run the system today.',
      }
    case 'comments-urgent':
      return {
        to: '/staff/desk',
        text: `${count(need.count, 'set of comments', 'sets of comments')} must be dealt with today.`,
        says: 'Marked, or a worry that a reader found.',
      }
    case 'comments-late':
      return {
        to: '/staff/desk',
        text: `${count(need.count, 'set of comments is', 'sets of comments are')} late.`,
        says: 'Families were promised that a person reads them in time.',
      }
    case 'comments-waiting':
      return {
        to: '/staff/desk',
        text: `${count(need.count, 'set of comments waits', 'sets of comments wait')} in all.`,
        says: 'Every set is read by a person, to its end.',
      }
    case 'hold-to-review':
      return {
        to: '/staff/retention',
        text: `Look again at the hold on “${need.title}”.`,
        says: `${need.late ? 'It was due' : 'It is due'} on ${sayDay(need.review)}.`,
      }
  }
}
