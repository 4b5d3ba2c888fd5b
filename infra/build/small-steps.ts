/**
 * How Node runs a release: it makes much and keeps little, so what is new is cleared away in steps of 8 MB. As long as it
 * takes with steps of any size, and 100 MB less.
 */
export const smallSteps = '--max-semi-space-size=8'
