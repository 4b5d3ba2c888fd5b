import type { ReportWords } from './en.ts'

export const ur: ReportWords = {
  reports: 'ہمارا سال، ہر سال',
  none: 'یہاں ابھی پڑھنے کے لیے کچھ نہیں ہے۔',
  families: 'بچوں اور خاندانوں کے لیے',
  told: 'آپ نے ہمیں کیا بتایا',
  changed: 'کیا بدلا',
  cannot: 'ہم کیا نہیں بدل سکے',
  next: 'آگے کیا ہوگا',
  whole: 'پوری رپورٹ، انگریزی میں',
}
