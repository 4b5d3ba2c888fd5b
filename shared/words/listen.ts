import type { Language } from '../survey/language.ts'

interface ListenWords {
  start: string
  stop: string
}

/** The button that reads a page out, and the same button while it does. In one file, because it loads long before the others. */
export const listenWords: Readonly<Record<Language, ListenWords>> = {
  en: { start: 'Listen', stop: 'Stop listening' },
  'en-simple': { start: 'Listen', stop: 'Stop listening' },
  cy: { start: 'Gwrando', stop: 'Stopio gwrando' },
  pl: { start: 'Posłuchaj', stop: 'Przestań czytać' },
  ur: { start: 'سنیں', stop: 'سننا بند کریں' },
  ar: { start: 'استماع', stop: 'إيقاف الاستماع' },
  pa: { start: 'ਸੁਣੋ', stop: 'ਸੁਣਨਾ ਬੰਦ ਕਰੋ' },
  ro: { start: 'Ascultați', stop: 'Opriți redarea' },
  bn: { start: 'শুনুন', stop: 'শোনা বন্ধ করুন' },
  so: { start: 'Dhegayso', stop: 'Jooji dhegaysiga' },
  uk: { start: 'Слухати', stop: 'Зупинити читання' },
}
