/** What one made-up agency says of a standard: its score two years ago and now, and why. */
export interface MadeUpAnswer {
  before: number
  now: number
  strengths: string
  weaknesses: string
  why: string
  doing: string
}

type Return = Readonly<Record<string, MadeUpAnswer>>

export const hubReturn: Return = {
  accountability: {
    before: 2,
    now: 3,
    strengths:
      'Every team has the chart of who answers for what on its wall, and new staff are asked about it in week two.',
    weaknesses: '',
    why: 'The move to one hub in 2024 made us write it down.',
    doing: '',
  },
  'senior-lead': {
    before: 2,
    now: 2,
    strengths: 'The head of early help leads, and reports to the director every month.',
    weaknesses: 'Nobody stands in when the head is away.',
    why: 'The deputy’s post was empty for nine months.',
    doing: 'The new deputy begins in January and shares the lead.',
  },
  listening: {
    before: 1,
    now: 2,
    strengths: 'Eight young advisers changed the opening hours and the form for parents.',
    weaknesses: 'Children under seven are seldom heard in their own words.',
    why: 'Workers have little practice with young children, and visits are short.',
    doing: 'Two workers train in talking with under-sevens; plans get a page in the child’s words.',
  },
  'speaking-up': {
    before: 2,
    now: 2,
    strengths: 'Most staff know the policy, and two worries were looked into last year.',
    weaknesses: 'Volunteers have not been told of it.',
    why: 'The policy is sent round by e-mail, and volunteers have none.',
    doing: 'It becomes a part of the volunteers’ first day.',
  },
  disagreement: {
    before: 2,
    now: 1,
    strengths: 'Managers know how to take a disagreement further.',
    weaknesses: 'Seven went past their day, and four are still open.',
    why: 'The partner’s duty line changed twice, and nobody told the teams.',
    doing: 'One list of whom to ring, kept by the business support, looked at each month.',
  },
  'sharing-information': {
    before: 1,
    now: 2,
    strengths: 'Schools hear within two days that help has begun.',
    weaknesses: 'Health visitors hear late.',
    why: 'Their records are in another system, and messages go by post.',
    doing: 'A shared mailbox from March, and a check of twenty cases in May.',
  },
  'named-practitioner': {
    before: 2,
    now: 3,
    strengths: 'Each hub has a named practitioner with a deputy, a day a week and supervision of their own.',
    weaknesses: '',
    why: 'The grant of 2025 paid for the time.',
    doing: '',
  },
  'safe-recruitment': {
    before: 3,
    now: 3,
    strengths: 'Nobody begins before all checks are in; the council’s auditors looked at thirty files.',
    weaknesses: '',
    why: 'One person does nothing else.',
    doing: '',
  },
  'supervision-training': {
    before: 2,
    now: 1,
    strengths: 'Training for new staff is full and well liked.',
    weaknesses: 'In spring one in three supervision sessions fell out.',
    why: 'Three posts were empty, and managers carried cases themselves.',
    doing: 'Two posts are filled; sessions that fall out are made up within a fortnight and counted.',
  },
  allegations: {
    before: 2,
    now: 2,
    strengths: 'The officer was told within a day in four cases of five.',
    weaknesses: 'Once it took three days, over a weekend.',
    why: 'The number for weekends was an old one.',
    doing: 'The number stands on the back of every badge.',
  },
  commissioning: {
    before: 0,
    now: 1,
    strengths: 'New contracts say what is expected.',
    weaknesses: 'Nobody has checked the four older ones.',
    why: 'They belong to three teams, and none thought it was theirs.',
    doing: 'One list of contracts, and a visit to each by June.',
  },
}

export const schoolReturn: Return = {
  accountability: {
    before: 2,
    now: 2,
    strengths: 'Staff and governors know who leads.',
    weaknesses: 'Lunchtime staff were not sure.',
    why: 'They come to no staff meeting.',
    doing: 'A short meeting for them each term.',
  },
  'senior-lead': {
    before: 3,
    now: 3,
    strengths: 'The deputy head leads, with four lessons a week for it.',
    weaknesses: '',
    why: 'Governors set the time aside.',
    doing: '',
  },
  listening: {
    before: 2,
    now: 3,
    strengths: 'The school council chose the worry box, and reads what came of it in assembly.',
    weaknesses: '',
    why: 'Pupils run it themselves.',
    doing: '',
  },
  'speaking-up': {
    before: 1,
    now: 2,
    strengths: 'The policy is short, and most staff could say it.',
    weaknesses: 'Supply staff do not get it.',
    why: 'They come from two agencies at short notice.',
    doing: 'It is in the folder at the front desk.',
  },
  disagreement: {
    before: 1,
    now: 1,
    strengths: 'The lead knows the way.',
    weaknesses: 'Others wait for the lead.',
    why: 'It was taught once, years ago.',
    doing: 'It is a part of the training day in January.',
  },
  'sharing-information': {
    before: 2,
    now: 2,
    strengths: 'Files go to the next school within five days.',
    weaknesses: 'What comes in from others is not always read the same day.',
    why: 'One mailbox, one reader.',
    doing: 'A second reader from September.',
  },
  'named-practitioner': {
    before: 3,
    now: 3,
    strengths: 'A lead and two deputies, one of whom is always in.',
    weaknesses: '',
    why: 'It is in the timetable.',
    doing: '',
  },
  'safe-recruitment': {
    before: 3,
    now: 3,
    strengths: 'The central record is whole, and a governor looks each term.',
    weaknesses: '',
    why: 'The office was trained for it.',
    doing: '',
  },
  'supervision-training': {
    before: 1,
    now: 1,
    strengths: 'All staff were trained in September.',
    weaknesses: 'Teaching assistants have nobody to talk cases through with.',
    why: 'There is no time for it in their hours.',
    doing: 'We ask governors for half an hour a fortnight.',
  },
  allegations: {
    before: 2,
    now: 2,
    strengths: 'The head and the chair know what to do, and did it within a day.',
    weaknesses: 'Few others know the number.',
    why: 'It stood in a policy of forty pages.',
    doing: 'A page of its own in the staff room.',
  },
}
