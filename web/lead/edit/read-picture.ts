const width = 160
const mostCharacters = 16_000
const qualities = [0.8, 0.5, 0.2]

/** A picture as a question has it: a small WebP in base64. Undefined when it is none, or too much even when small. */
export async function readPicture(file: File | undefined): Promise<string | undefined> {
  const image = file && (await createImageBitmap(file).catch(() => undefined))
  if (!image) return undefined
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = Math.max(1, Math.min(width * 2, Math.round((image.height * width) / image.width)))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return qualities
    .map((quality) => canvas.toDataURL('image/webp', quality).split(',')[1] ?? '')
    .find((webp) => webp.startsWith('UklGR') && webp.length <= mostCharacters)
}
