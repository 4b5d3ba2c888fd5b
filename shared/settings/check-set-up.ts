import { helpCheckDays } from './help.ts'
import { SectionName, type Settings } from './settings.ts'

/** What stands in the way of opening a round. */
export interface Missing {
  section: SectionName
  say: string
}

const unsaved: Readonly<Record<SectionName, string>> = {
  partnership: 'Say who runs this, and which legal body answers for the data.',
  agencies: 'Add the agencies that hand out surveys.',
  priorities: 'Look at the priorities, and save them.',
  vocabulary: 'Choose the words that your partnership uses.',
  helpers: 'Say what families call those who help them.',
  help: 'Check the numbers for help, and save the day.',
  reading: 'Say who reads comments, and when; name a safeguarding lead and a deputy.',
  worries: 'Say whom readers tell of a worry, and by which themes they sort comments.',
  notices: 'Have the privacy notices checked.',
  retention: 'Look at how long things are kept, and save it.',
  languages: 'Choose the languages.',
}

/**
 * Nothing may open until somebody looked at every section and saved it, and the numbers for help are fresh.
 * `today`: yyyy-mm-dd.
 */
export function checkSetUp(settings: Settings, today: string): Missing[] {
  const missing = SectionName.options
    .filter((section) => settings[section] === undefined)
    .map((section) => ({ section, say: unsaved[section] }))
  const days = settings.help ? (Date.parse(today) - Date.parse(settings.help.checkedOn)) / 86_400_000 : 0
  return days > helpCheckDays
    ? [...missing, { section: 'help', say: `Nobody has checked the numbers for help for ${days} days.` }]
    : missing
}
