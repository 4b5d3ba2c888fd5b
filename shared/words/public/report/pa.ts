import type { ReportWords } from './en.ts'

export const pa: ReportWords = {
  reports: 'ਸਾਡਾ ਸਾਲ, ਹਰ ਸਾਲ',
  none: 'ਇੱਥੇ ਅਜੇ ਪੜ੍ਹਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।',
  families: 'ਬੱਚਿਆਂ ਅਤੇ ਪਰਿਵਾਰਾਂ ਲਈ',
  told: 'ਤੁਸੀਂ ਸਾਨੂੰ ਕੀ ਦੱਸਿਆ',
  changed: 'ਕੀ ਬਦਲਿਆ',
  cannot: 'ਅਸੀਂ ਕੀ ਨਹੀਂ ਬਦਲ ਸਕੇ',
  next: 'ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ',
  whole: 'ਪੂਰੀ ਰਿਪੋਰਟ, ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ',
}
