import type { Role } from '#shared/settings/role.ts'
import type { SayTerm } from '#web/staff/use-terms.ts'

export interface RoleHelp {
  /** What the role is for, in one sentence. */
  does: string
  steps: readonly string[]
  /** What it does not see, and why. */
  cannot: readonly string[]
  /** Whom to ask. */
  ask: string
}

const cannotSeeWho =
  'Who has answered, or what one person said. Nobody sees that: it would break our promise to families.'
const cannotSeeEarly =
  'Numbers of answers while a round is open. A number that grows by one tells you that somebody just answered.'
const cannotSeeSmall =
  'Figures that rest on few answers. They are held back, so that nobody who knows the families can work out the rest.'

/** Each role in plain words. A term has no article and may be plural, so it stands where both read well. */
export const roleHelp = (term: SayTerm): Readonly<Record<Role, RoleHelp>> => ({
  agency: {
    does: 'You hand out links and cards to the people you help.',
    steps: [
      'Open Hand-outs. Make a hand-out: which survey, how people will answer, how many you expect to reach.',
      'Make the links. They are shown once, so copy or print them straight away.',
      'Give one to everybody the survey is for, whatever you think they will say.',
      'Do not stand beside people while they answer, unless they ask you to.',
      'When the round closes, keep nothing that says who got which link.',
      'Open Actions. Where your agency is to do something, say how it goes, and when it is done.',
      `When your agency is asked for its return to the ${term('duty-audit')}, your first page says so. Fill it in with your colleagues, a standard at a time: everything is kept. Sign it off when it is whole.`,
      'Open The year, then Priorities and their data, to say which part of a data set your agency has sent.',
      'Open The year, then Case audits, when your agency has a case in one: grade your own part. You see what others gave after you gave yours.',
      'Open the Learning log to see what the partnership has learned.',
    ],
    cannot: [
      cannotSeeWho,
      cannotSeeEarly,
      'What other agencies hand out, and their returns: once the overview is shared you see their scores.',
    ],
    ask: 'Ask the participation lead about a round, and the business manager about your sign-in.',
  },
  reader: {
    does: 'You read every comment that people write, and act on a worry.',
    steps: [
      'Open To read. What is marked stands first, but the marks miss most worries: read every set to its end.',
      'Open a set. It is yours for half an hour, so that two people never work on one.',
      'Say how worried you are, what it is about, and why. Tick a kind of worry, and you see whom to tell, and how soon.',
      'From grade 2 a second reader looks too, without seeing what you said.',
      'Open Type in paper when paper comes back: one envelope after the other. Does something in one worry you? Say so there, at once.',
      'Pass on what you cannot read to whoever is named for the language.',
      'Where the person said yes, take names out of their words. Somebody else decides whether others may read them.',
    ],
    cannot: [
      cannotSeeWho,
      'Which hand-out words came from, until you and the safeguarding lead agree to look.',
    ],
    ask: 'Ask the safeguarding lead.',
  },
  'safeguarding-lead': {
    does: 'You look after worries that readers find in comments, and you read the learning log.',
    steps: [
      'Open To read. Worries that wait for you stand first.',
      'Write down whom you told, their reference, and why. The words are kept until you confirm that their copy is in the case system.',
      'To know which hand-out words came from, you and somebody else both have to give a reason.',
      'Open The year, then Case reviews: what is due by when, and where documents lie. Name nobody there; what others hear of it is a lesson.',
      'Open the Learning log to see what we have learned, and what each lesson rests on.',
    ],
    cannot: [cannotSeeWho],
    ask: 'Ask the participation lead about lessons, and the business manager about settings.',
  },
  'participation-lead': {
    does: 'You publish surveys, run the rounds, and turn results into lessons.',
    steps: [
      'Open Surveys. Fill in a starter survey, or write one: from nothing, from a starter, from what was published. Have it tried out with people it is for, and publish it.',
      'While you write, it is kept and saved by itself. Check and publish says what is to be put right, and what to think about. The question bank has all that was asked before.',
      'There, Recordings takes each question in a person’s voice, for families who would rather listen.',
      'Open Rounds. Open a round with a name, a closing day and its surveys. What may be shown is decided then. “Save for later” keeps a plan that any lead goes on with.',
      'Agencies hand out links. You can do it for them on the page of the round.',
      'When the round closes, its results are counted once, by themselves, and never change.',
      'Open the Learning log. Edit and accept each draft, or say why it is not a lesson. Choose which ones everybody may read.',
      'On a lesson’s page, record what will be done, by which agency and by when. Close an action with what showed whether it helped, or why nothing can.',
      'Bring in a log that you kept elsewhere, and make news feeds for staff, from the Learning log.',
      `Open The year to write in the ${term('yearly-report')}: take evidence as it stands, and say in your own words what it means. The words for children and families are yours.`,
    ],
    cannot: [cannotSeeWho, cannotSeeEarly, cannotSeeSmall],
    ask: 'Ask the business manager about the set-up, and the data protection officer about privacy.',
  },
  board: {
    does: `You read, for the ${term('board')}, what families said and what was learned from it.`,
    steps: [
      'On the first page, choose a round to read its results. Each page can be printed.',
      'A bar is filled as far as we know, and outlined as far as it may reach. Read the sentence first.',
      'Open the Learning log for the lessons. It also holds what other sources say, such as reviews and audits. Ask it as you would ask a person.',
      'Open Actions to see what is late, and what made a difference.',
      'Open Indicators to see what is counted for each priority. A figure is news only when a sentence says so.',
      'Open The year for the framework, what each source of evidence told us, and everything else that a year is made of.',
      `Open The year to moderate what agencies sent for the ${term('duty-audit')}, and to see how all of them stand.`,
      `Open The year for what the ${term('executive')} goes through: flags, decisions, what is overdue, who has not sent what. Print it for a meeting.`,
      `Open The year to read the ${term('yearly-report')} whole, and to approve it if it is true. After two have, nobody can change it.`,
      'There you also weigh next year’s priorities, on what speaks for and against each.',
    ],
    cannot: [cannotSeeWho, cannotSeeEarly, cannotSeeSmall, 'Comments as they were written.'],
    ask: 'Ask the participation lead.',
  },
  scrutineer: {
    does: 'You check, from outside, what families said, what was done about it, and how the system is used.',
    steps: [
      'On the first page, choose a round to read its results.',
      'Open the Learning log to see what each lesson rests on, and how it changed.',
      'Open the Audit log to see what staff did. It says whether every entry is still whole.',
      'Open What we keep to see how long things are kept, and what is on hold.',
    ],
    cannot: [cannotSeeWho, cannotSeeEarly, cannotSeeSmall, 'Comments as they were written.'],
    ask: 'Ask the business manager, or the data protection officer.',
  },
  'business-manager': {
    does: 'You set the partnership up, and keep it in order.',
    steps: [
      'Open Set-up and save every part. No round can be opened before.',
      'Ring the numbers for help each month, and save the day.',
      'Open People to invite somebody, to change what somebody may do, and to look at everybody every 90 days.',
      'Open What we keep to put data on hold, or to let it go again.',
      'Open Indicators to say what is counted, to bring in figures from a file, and to write down what an enquiry found.',
      'Open The year to write the framework and have it adopted, and for the rest of the year’s work.',
      `Open The year to begin a ${term('duty-audit')} every two years, to see who has not sent a return, to moderate, and to send one back.`,
      'Open The year, then Priorities and their data, to note which part of a data set came in, and to see who is late.',
      `Open The year to begin the ${term('yearly-report')} in March, to see what is missing in it, and to make next year’s priorities ours once two have agreed.`,
      'There, run the case audits and the case reviews. The program gives every case a reference; keep apart whose it is.',
      'Open Legal documents for drafts that your settings fill in. Have them checked before you use them.',
      'Open the Audit log when you want to know who did what.',
    ],
    cannot: [cannotSeeWho, cannotSeeEarly, cannotSeeSmall, 'Comments as they were written.'],
    ask: 'Ask the data protection officer about privacy, and those who run the system about failures.',
  },
  'data-protection-officer': {
    does: 'You make sure that what we promise about people’s data is kept.',
    steps: [
      'The first page says which keys were destroyed, and whether any are late.',
      'Open What we keep to see how long things are kept. You can place a hold, and lift it.',
      'Open the Audit log to see what staff did. It says whether every entry is still whole.',
      'Open Legal documents for drafts to check and finish.',
    ],
    cannot: [cannotSeeWho, 'Answers, results and comments. You do not need them for your work.'],
    ask: 'Ask the business manager about settings, and those who run the system about keys.',
  },
})
