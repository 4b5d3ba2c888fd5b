import { useState } from 'preact/hooks'

const cannot = 'Your browser did not allow it. Select the words and copy them yourself.'

/** Copies a text, and says so. */
export function useCopy(): [said: string, copy: (text: string, says?: string) => Promise<boolean>] {
  const [said, setSaid] = useState('')
  const copy = async (text: string, says = 'Copied.'): Promise<boolean> => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid(says)
      return true
    } catch {
      setSaid(cannot)
      return false
    }
  }
  return [said, copy]
}
