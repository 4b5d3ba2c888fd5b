import { type Help, startingHelp } from '#shared/settings/help.ts'
import { logFailure } from '../http/log.ts'
import { remembered } from '../table/remembered.ts'
import { savedSection, settingsIn } from './settings-store.ts'

const find = remembered(async () => {
  const saved = await savedSection('help')
  return settingsIn(saved ? [saved] : []).help ?? startingHelp
})

let known: Help = startingHelp

/** The numbers for help as they were last read. They are the same on every page. */
export const helpNow = (): Help => known

/** Reads them again when they are old. When that fails, a page still has those that were known: help must always be there. */
export async function refreshHelp(now: number): Promise<void> {
  try {
    known = (await find('help', now)) ?? known
  } catch (error) {
    logFailure('refreshHelp', error)
  }
}
