import { countSms } from './count-sms.ts'

/** How long a text message is, and what makes it longer, in words. */
export function saySms(text: string): string {
  const { letters, parts, beyond } = countSms(text)
  const size = `${letters} characters with the link, ${parts === 1 ? 'sent as 1 message' : `sent and billed as ${parts} messages`}.`
  return beyond.length > 0
    ? `${size} Letters such as ${beyond.slice(0, 3).join(' ')} leave room for 70 in the first instead of 160.`
    : size
}
