import type { Term } from '../settings/vocabulary.ts'
import type { FrameworkWords } from './framework.ts'

/** Words to begin with, for a partnership that has none yet: they say what Heard does. */
export const startingFramework = (term: (term: Term) => string): Omit<FrameworkWords, 'reviewOn'> => ({
  title: `How the ${term('board')} learns and improves`,
  parts: {
    purpose: `This says how the ${term('board')}, its members and everybody who works with families learn from experience, so that children’s lives get better. We learn from eight sources. Each of them has somebody who sees that it is heard.`,
    practitioners: `We hear from the people who do the work: when they look back on a training, when we ask them about a new policy or about what they want to learn, and through those who speak for them on the ${term('board')}.`,
    families: `Each agency has its own ways of listening to children and families, and tells us what it found. We ask families ourselves only when it is good for them and something can change because of it. Children, young people and parents look back on the ${term('early-help')} that they had, without a name. We show no figure that could point at one of them, and we tell them what changed.`,
    leaders: `Members speak for the managers and practitioners of their agency, and say how they know. Where something worries them, they raise it where it belongs, and challenge each other. What is raised may lead to a new policy, to training or to an audit.`,
    'case-audit': `Each year agencies look at cases together, to see how well they work with each other. It is never a check of one agency by itself. What we look for follows from our priorities. Each year we also ask whether this way of looking is still the best one.`,
    performance: `Each priority has a set of figures with owners and days. It is for the ${term('executive')} to see where they are going, to act on them, and to tell the ${term('board')} what it must know. Single numbers say little. How many children have had a protection plan for two years or more is always shown. When a figure is at risk, we look at the others that belong to it.`,
    'section-11': `Every two years each agency accounts for how it keeps children safe: what is strong, what is weak, why, and what it does about it (${term('duty-audit')}). It is for the ${term('executive')} to look at what they wrote.`,
    'case-review': `When a child was seriously harmed, we look at what happened and what can be learned. A ${term('serious-review')} follows the guidance in force; a ${term('local-review')} is for what does not meet its criteria but teaches something. Each has a plan of action, and an audit tests whether it made a difference.`,
    research: `We follow national policy and research, say what it means here, and decide whether we change what we do.`,
    log: `What we learn from each source goes into one learning log. Leaders, managers, practitioners, trainers and commissioners use it. A lesson leads to action, and nothing is closed before its effect was tested, or somebody wrote down why not.`,
    report: `The ${term('yearly-report')} gathers the year’s work for each priority and says what changed for children. It is the evidence for the priorities of the year that follows.`,
  },
})
