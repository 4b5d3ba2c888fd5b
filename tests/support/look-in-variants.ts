import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findFaults } from './find-faults.ts'

type Media = Parameters<Page['emulateMedia']>[0]
interface Variant {
  size?: { width: number; height: number }
  media?: Media
  spaced?: true
  direction?: 'rtl'
}

const phone = { width: 360, height: 740 }
const plain: Media = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' }

const variants: Readonly<Record<string, Variant>> = {
  '360 px': {},
  '1280 px': { size: { width: 1280, height: 900 } },
  '320 px, as 1280 px are at 400 %': { size: { width: 320, height: 256 } },
  'text spacing': { spaced: true },
  'forced colours': { media: { forcedColors: 'active' } },
  dark: { media: { colorScheme: 'dark' } },
  'reduced motion': { media: { reducedMotion: 'reduce' } },
  'right to left': { direction: 'rtl' },
}

/** One state of a page as many people meet it: axe finds nothing, nothing scrolls sideways or is too small to tap. */
export async function lookInVariants(page: Page, what: string): Promise<void> {
  for (const [name, { size = phone, media, spaced = false, direction = 'ltr' }] of Object.entries(variants)) {
    await page.setViewportSize(size)
    await page.emulateMedia({ ...plain, ...media })
    await page.evaluate(dress, { spaced, direction })
    const found = await findFaults(page)
    const { sideways, small } = await page.evaluate(measure)
    expect({ what, name, found, sideways, small }).toEqual({
      what,
      name,
      found: [],
      sideways: false,
      small: [],
    })
  }
  await page.setViewportSize(phone)
  await page.emulateMedia(plain)
  await page.evaluate(dress, { spaced: false, direction: 'ltr' })
}

/** WCAG 1.4.12 as somebody’s own style sheet would set it; and the page’s direction. */
function dress({ spaced, direction }: { spaced: boolean; direction: string }) {
  document.documentElement.dir = direction
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
  )
  document.adoptedStyleSheets = spaced ? [sheet] : []
}

/** What scrolls sideways, and what is tapped and has under 44 px. A link in a sentence is as high as its line. */
function measure() {
  const tapped = 'a, button, summary, label:has(input), select, textarea, input:not(label input)'
  const small = [...document.querySelectorAll<HTMLElement>(tapped)].filter((it) => {
    const { width, height } = it.getBoundingClientRect()
    const inSentence = it.localName === 'a' && it.closest('p, li') !== null
    return width > 0 && !inSentence && Math.min(width, height) < 43.9 && it.checkVisibility()
  })
  return {
    sideways: document.documentElement.scrollWidth > window.innerWidth,
    small: small.map((it) => it.outerHTML),
  }
}
