// The way out of every page of ours but the survey, whose own script has it.
import { goFrom } from './leave.ts'
import { watchLeaving } from './watch-leaving.ts'

const { leaving } = sessionStorage
if (leaving) goFrom(leaving)
else watchLeaving()
