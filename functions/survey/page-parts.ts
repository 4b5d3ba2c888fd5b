import * as assets from '#assets'
import { helpNow } from '../settings/help-now.ts'

/** What every family page is made with: what the build made, and the numbers for help as they stand now. */
export const pageParts = () => ({ ...assets, help: helpNow() })
