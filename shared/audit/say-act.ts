import type { AuditEntry } from './audit-entry.ts'

type Words = readonly [asked: string, did: string, what: string]

// No line ever goes: an old entry needs its words for as long as it stands.
const byStaff: ReadonlyMap<string, Words> = new Map([
  ['publishSurvey', ['publish', 'published', 'a version of a survey']],
  ['retireSurvey', ['retire', 'retired', 'a version of a survey']],
  ['startDraft', ['start', 'started', 'a draft of a survey']],
  ['saveDraft', ['save', 'saved', 'a draft of a survey']],
  ['discardDraft', ['discard', 'discarded', 'a draft of a survey']],
  ['publishDraft', ['publish', 'published', 'a version of a survey, from its draft']],
  ['keepRecording', ['save', 'saved', 'a recording of a question']],
  ['removeRecording', ['remove', 'removed', 'a recording of a question']],
  ['openWave', ['open', 'opened', 'a round']],
  ['closeWave', ['close', 'closed', 'a round']],
  ['markWave', ['mark', 'marked', 'a round as made up']],
  ['openDistribution', ['make', 'made', 'a hand-out']],
  ['closeDistribution', ['close', 'closed', 'a hand-out']],
  ['issueLinks', ['make', 'made', 'links for a hand-out']],
  ['revokeBatch', ['call back', 'called back', 'links of a hand-out']],
  ['startKeying', ['open', 'opened', 'paper to type it in']],
  ['raiseWorry', ['record', 'recorded', 'a worry from a paper']],
  ['decideFlood', ['decide', 'decided', 'whether the answers of a flooded hand-out count']],
  ['releaseWave', ['ask', 'asked', 'for the results of a round']],
  ['listComments', ['look', 'looked', 'at the list of comments to read']],
  ['claimComment', ['open', 'opened', 'a set of comments']],
  ['releaseComment', ['put back', 'returned', 'a set of comments']],
  ['judgeComment', ['judge', 'judged', 'a set of comments']],
  [
    'translateComment',
    ['pass on', 'passed on', 'a set of comments for another language, or put it into English'],
  ],
  ['revealHandOut', ['ask or agree', 'asked or agreed', 'to see which hand-out a set of comments came from']],
  ['referComment', ['record', 'recorded', 'what was done about a worry']],
  ['proposeWords', ['propose', 'proposed', 'words of a comment for others']],
  ['clearWords', ['decide', 'decided', 'whether words of a comment may be shown']],
  ['publishWords', ['publish', 'published', 'the cleared words of a round']],
  ['recordLesson', ['record', 'recorded', 'a lesson']],
  ['reviseLesson', ['change', 'changed', 'a lesson']],
  ['importLessons', ['import', 'imported', 'a log of lessons']],
  ['undoImport', ['remove', 'removed', 'an imported log of lessons']],
  ['makeFeed', ['make', 'made', 'a news feed of lessons']],
  ['revokeFeed', ['end', 'ended', 'a news feed of lessons']],
  ['recordAction', ['record', 'recorded', 'an action for a lesson']],
  ['reviseAction', ['change', 'changed', 'an action']],
  ['noteProgress', ['note', 'noted', 'how an action goes']],
  ['closeAction', ['close', 'closed', 'an action']],
  ['reviseReply', ['draft', 'drafted', 'the answer to the families of a round']],
  ['agreeReply', ['agree', 'agreed', 'to the answer to the families of a round']],
  ['takeDownReply', ['remove', 'removed', 'the answer to the families of a round from its page']],
  ['saveRoundDraft', ['save', 'saved', 'the plan of a round']],
  ['dropRoundDraft', ['drop', 'dropped', 'the plan of a round']],
  ['markRead', ['mark', 'marked', 'what a round said as read by the board']],
  ['markLessonRead', ['mark', 'marked', 'a lesson as read by the board']],
  ['keepIndicator', ['add', 'added', 'an indicator']],
  ['reviseIndicator', ['change', 'changed', 'what an indicator is']],
  ['keepFigures', ['save', 'saved', 'figures of indicators']],
  ['undoFigures', ['cancel', 'cancelled', 'figures of indicators']],
  ['reviseFramework', ['change', 'changed', 'the framework of how we learn']],
  ['adoptFramework', ['adopt', 'adopted', 'the framework of how we learn']],
  ['makeYearlyReport', ['begin', 'started', 'the report of a year']],
  ['saveReportSection', ['write', 'changed', 'a section of the report of a year']],
  ['takeReportParts', ['take', 'added', 'evidence to the report of a year']],
  ['approveYearlyReport', ['approve', 'approved', 'the report of a year']],
  ['saveNextPriorities', ['change', 'changed', 'what is decided about the priorities']],
  ['agreeNextPriorities', ['agree', 'agreed', 'to the priorities of the next year']],
  ['adoptNextPriorities', ['adopt', 'adopted', 'the priorities of the next year']],
  ['reviseStandards', ['change', 'changed', 'the standards that agencies answer for']],
  ['beginCycle', ['start', 'started', 'an audit of all agencies against the standards']],
  ['deferCycle', ['postpone', 'postponed', 'the day of an audit against the standards']],
  ['shareOverview', ['share', 'shared', 'how all agencies stand with the standards']],
  ['saveAnswer', ['save', 'saved', 'what an agency says of a standard']],
  ['signReturn', ['sign off', 'signed off', 'the return of an agency']],
  ['reopenReturn', ['reopen', 'reopened', 'the return of an agency']],
  ['moderateAnswer', ['moderate', 'moderated', 'what an agency says of a standard']],
  ['keepRecord', ['add', 'added', 'an entry to a register']],
  ['reviseRecord', ['change', 'changed', 'an entry of a register']],
  ['reviseSettings', ['change', 'changed', 'a section of the settings']],
  ['holdData', ['place or lift', 'placed or lifted', 'a hold on a class of data']],
  ['invitePerson', ['invite', 'invited', 'somebody to sign in']],
  ['revisePerson', ['change', 'changed', 'what a person may do']],
  ['reviewPerson', ['confirm', 'confirmed', 'what a person may do']],
  ['leavePerson', ['end', 'ended', 'a person’s sign-in']],
])

const bySchedule: ReadonlyMap<string, Words> = new Map([
  ['releaseWave', ['release', 'released', 'the results of a round']],
  ['destroyKeys', ['destroy', 'destroyed', 'the keys of a round']],
  ['retainData', ['delete', 'deleted', 'what had been kept as long as it may be']],
])

/** “closed a round”, or “tried to close a round” when it was refused. An act without words is named by its id. */
export function sayAct({ act, roles }: Pick<AuditEntry, 'act' | 'roles'>, wasRefused = false): string {
  const words = (roles.length === 0 ? bySchedule : byStaff).get(act)
  if (!words) return wasRefused ? `tried: ${act}` : act
  const [asked, did, what] = words
  return wasRefused ? `tried to ${asked} ${what}` : `${did} ${what}`
}
