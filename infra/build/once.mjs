// Work that must be done once, however many processes want it: a lock folder, given up when its owner is gone.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Does `work` unless `isDone()`, never twice at a time. Returns whether it was done here. */
export async function once(lock, isDone, work) {
  while (!isDone()) {
    if (!take(lock)) {
      await wait(200)
      continue
    }
    try {
      if (isDone()) return false
      await work()
      return true
    } finally {
      rmSync(lock, { recursive: true, force: true })
    }
  }
  return false
}

function take(lock) {
  try {
    mkdirSync(dirname(lock), { recursive: true })
    mkdirSync(lock)
    writeFileSync(`${lock}/pid`, String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (ownerIsGone(lock)) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

function ownerIsGone(lock) {
  try {
    process.kill(Number(readFileSync(`${lock}/pid`, 'utf8')), 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}
