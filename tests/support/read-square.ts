import jsqr from 'jsqr'
import type { Locator, Page } from 'playwright-core'

/** What a camera reads from a square as it stands on a page; undefined when it reads nothing. `blank`: an empty page, to take the picture apart in. */
export async function readSquare(square: Locator, blank: Page): Promise<string | undefined> {
  const png = (await square.screenshot()).toString('base64')
  const { width, height, dots } = await blank.evaluate(async (picture) => {
    const image = new Image()
    image.src = `data:image/png;base64,${picture}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data = [] } = context?.getImageData(0, 0, image.width, image.height) ?? {}
    return { width: image.width, height: image.height, dots: [...data] }
  }, png)
  return jsqr(new Uint8ClampedArray(dots), width, height)?.data
}
