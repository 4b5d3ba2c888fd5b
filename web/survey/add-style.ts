// The build writes it here. The policy on content knows it by its hash, because pages of the server have it too.
declare const lastStyle: string

/** The style of what comes after the questions. */
export function addStyle(): void {
  const style = document.createElement('style')
  style.textContent = lastStyle
  document.head.append(style)
}
