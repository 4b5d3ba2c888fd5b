import type { Standard } from './standard.ts'

/** A set to begin with, in our own words. Each partnership makes it its own; nothing here is quoted. */
export const startingStandards: readonly Standard[] = [
  {
    id: 'accountability',
    title: 'Clear lines of accountability',
    expects:
      'Everybody in the agency can say who answers for keeping children safe, up to the top, and whom they themselves answer to.',
    scores: [
      'Nobody could say who answers for it.',
      'It is written down, but few staff know it or it has gaps.',
      'It is written down and most staff can say it.',
      'Staff at every level can say it, and it is checked each year.',
    ],
    also: [
      { kind: 'school', expects: 'The governing body has a member who leads on it.' },
      {
        kind: 'council',
        expects: 'The director of children’s services and the lead member say how they share it.',
      },
    ],
  },
  {
    id: 'senior-lead',
    title: 'A leader at the top',
    expects:
      'One senior leader leads on keeping children safe, has the power and the time for it, and brings it to those who decide.',
    scores: [
      'Nobody at the top leads on it.',
      'Somebody is named, without time or a say in decisions.',
      'Somebody leads, and it comes to the top table at times.',
      'Somebody leads with time and power, and decisions have changed because of it.',
    ],
    also: [
      {
        kind: 'health',
        expects: 'An executive of the board leads, with named doctor and nurse beside them.',
      },
    ],
  },
  {
    id: 'listening',
    title: 'Listening to children',
    expects:
      'What children and young people say shapes both what is decided about each of them and how the service is run.',
    scores: [
      'Children are seldom asked.',
      'Children are asked in single cases, and little is written down.',
      'Children are asked in most cases, and some changes to the service came from them.',
      'Children shape decisions and the service as a matter of course, and hear what came of it.',
    ],
    also: [
      { kind: 'police', expects: 'Officers speak with children at incidents and write down what they say.' },
    ],
  },
  {
    id: 'speaking-up',
    title: 'Speaking up safely',
    expects:
      'Staff and volunteers know how to raise a worry about their own agency, and are protected when they do.',
    scores: [
      'There is no way that staff know of.',
      'There is a policy, but few know it or trust it.',
      'Most staff know it, and worries have been looked into.',
      'Staff trust it, use it, and hear what came of it.',
    ],
    also: [],
  },
  {
    id: 'disagreement',
    title: 'Sorting out disagreement between agencies',
    expects:
      'When workers of two agencies disagree about a child, staff know how to take it further, and do so in time.',
    scores: [
      'Staff do not know that they can.',
      'There is a way, seldom used.',
      'It is used, and mostly sorted out in time.',
      'It is used early, sorted out in time, and what it shows is learned from.',
    ],
    also: [],
  },
  {
    id: 'sharing-information',
    title: 'Sharing information',
    expects:
      'Staff know what they may and must share to keep a child safe, share it in time, and write down why.',
    scores: [
      'Staff are unsure, and information comes late or not at all.',
      'There are rules, but staff often wait or ask too late.',
      'Staff mostly share in time, and write down why.',
      'Staff share in time as a matter of course, and checks of cases show it.',
    ],
    also: [
      {
        kind: 'health',
        expects: 'It works between general practices, hospitals and community services too.',
      },
    ],
  },
  {
    id: 'named-practitioner',
    title: 'A named practitioner with time for it',
    expects:
      'Staff have somebody named to turn to about a child, who has the time, the training and supervision of their own.',
    scores: [
      'Nobody is named.',
      'Somebody is named, without time or training for it.',
      'Somebody is named and trained, and time runs short at times.',
      'Somebody is named with a deputy, time, training and supervision, and staff turn to them.',
    ],
    also: [
      {
        kind: 'school',
        expects: 'The designated lead is on the leadership team, and somebody covers holidays.',
      },
    ],
  },
  {
    id: 'safe-recruitment',
    title: 'Taking people on safely',
    expects:
      'Nobody works with children before checks are done and references read, volunteers and agency staff included.',
    scores: [
      'Checks are missing for some who work with children.',
      'Checks are done, but late or not for everybody.',
      'Checks are done before people begin, and panels are trained.',
      'All of that, and somebody outside the team looks at it each year.',
    ],
    also: [],
  },
  {
    id: 'supervision-training',
    title: 'Supervision and training',
    expects:
      'Everybody is trained for what they meet, and those who work with children talk their cases through with somebody skilled.',
    scores: [
      'Training or supervision is missing for many.',
      'Training is offered, and supervision falls away when work is heavy.',
      'Most are trained in time and supervised.',
      'Everybody is, and it can be shown that practice changed because of it.',
    ],
    also: [],
  },
  {
    id: 'allegations',
    title: 'When somebody who works with children is accused',
    expects:
      'Staff know what to do at once, the council’s officer for it is told within a working day, and the child comes first.',
    scores: [
      'Staff would not know what to do.',
      'There is a policy, but few know it, or the officer was told late.',
      'Staff know it, and the officer was mostly told in time.',
      'Staff know it, the officer was always told in time, and each case was learned from.',
    ],
    also: [{ kind: 'council', expects: 'There is an officer for it, with a deputy and figures each year.' }],
  },
  {
    id: 'commissioning',
    title: 'Services bought from others',
    expects:
      'Whoever provides a service for the agency is held to the same standards, in the contract and by checking.',
    kinds: ['council', 'health', 'police'],
    scores: [
      'Contracts say nothing about it.',
      'Contracts say it, and nobody checks.',
      'Contracts say it, and the larger ones are checked.',
      'All are checked, and a contract has changed because of it.',
    ],
    also: [],
  },
]
