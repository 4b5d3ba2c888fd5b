/** What CloudFront adds to every request that it sends on. A browser's own of this name is replaced by it. */
export const edgeHeader = 'x-heard-edge'
