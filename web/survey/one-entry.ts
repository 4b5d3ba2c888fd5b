/**
 * On a tablet that many share, the browser’s history has one entry: pages of the visit replace each other, and the
 * page’s own Back goes by a list that ends with the visit. So the browser’s Back never leads into somebody’s answers.
 */
export function keepOneEntry(): void {
  const before: unknown[] = []
  history.pushState = (state) => {
    before.push(history.state)
    history.replaceState(state, '')
  }
  history.back = () => {
    if (before.length === 0) return
    const state = before.pop()
    history.replaceState(state, '')
    dispatchEvent(new PopStateEvent('popstate', { state }))
  }
}
