export const pageHeaders = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }

/** A page of the sign-in service of one machine. */
export const signInPage = (heading: string, body: string): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Sign in · Heard</title><link rel="icon" href="data:,"><style>${style}</style></head>
<body><main><h1>${heading}</h1>${body}</main></body></html>`

const style = `:root{color-scheme:light dark;--paper:#faf8f3;--sheet:#fff;--ink:#1b2a31;--line:#69777c;--deep:#0b4a55}
@media(prefers-color-scheme:dark){:root{--paper:#121a1d;--sheet:#1b2529;--ink:#f1efe8;--line:#8b999c;--deep:#93d6da}}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-inline-size:42rem;margin-inline:auto;padding:2rem 1rem 4rem}
h1,h2{font-family:Palatino,"Noto Serif",Georgia,serif;line-height:1.2}h1{font-size:2rem}
h2{font-size:1.125rem;margin-block:1.5rem .5rem;padding-block-start:.75rem;border-block-start:1px solid var(--line)}
p{margin-block:0 .5rem}form p{display:flex;flex-wrap:wrap;gap:.5rem}
button{font:inherit;min-block-size:2.75rem;padding:.375rem 1rem;border:2px solid var(--deep);border-radius:.5rem;background:var(--sheet);color:var(--deep);cursor:pointer}
:focus-visible{outline:3px solid var(--ink);outline-offset:3px}`
