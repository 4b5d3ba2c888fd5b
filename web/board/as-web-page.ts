const plain =
  'body{max-width:45rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}h1,h2,h3{font-family:serif;line-height:1.25}h2{padding-top:.75rem;border-top:3px solid}.small{font-size:.875rem}@media print{.brief{break-inside:avoid}}'

/** A part of a page as a file of its own, which any browser opens and prints. `html` is what our own components wrote. */
export const asWebPage = (title: string, html: string): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</title><style>${plain}</style><body>${html}</body></html>`
