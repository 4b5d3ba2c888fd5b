/** Hands a page to the browser as a file to keep. */
export function saveFile(name: string, html: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([html], { type: 'text/html' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
