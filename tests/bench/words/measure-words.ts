// How good the programs around comments are, and how long words wait:  npm run measures
import { fullSettings } from '../../support/full-settings.ts'
import { measureLexicon, sayLexicon } from './measure-lexicon.ts'
import { measureRedaction, sayRedaction } from './measure-redaction.ts'
import { measureWaiting, sayWaiting } from './measure-waiting.ts'

const { reading } = fullSettings
if (!reading) throw new Error('the settings are full')
const within1 = { ...reading, withinDays: 1 }
console.log(sayLexicon(measureLexicon()))
console.log(sayRedaction(measureRedaction()))
console.log(sayWaiting(measureWaiting(within1, true), measureWaiting(within1, false)))
