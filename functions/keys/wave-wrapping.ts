import { switches } from '../switches.ts'
import { fileWrapping } from './file-wrapping.ts'
import { kmsWrapping } from './kms-wrapping.ts'
import type { Wrapping } from './wrapping.ts'

/** KMS on AWS, files on one machine. */
export const wrapping: Wrapping =
  switches.keysFolder === undefined ? kmsWrapping() : fileWrapping(switches.keysFolder)
