import { type ComponentChild, h, type VNode } from 'preact'

/**
 * A page as the server wrote it, as Preact’s own: the questions travel once, as HTML, and not again as data.
 * Each heading becomes the h1 that it is once its page stands alone.
 */
export const adopt = (element: Element): VNode =>
  h(
    element.localName === 'h2' ? 'h1' : element.localName,
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    ...[...element.childNodes].map(adoptNode),
  )

const adoptNode = (node: Node): ComponentChild => (node instanceof Element ? adopt(node) : node.nodeValue)
