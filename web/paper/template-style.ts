/** Everything a document needs, because it travels alone. Simple enough for a word processor to take over. */
export const templateStyle = `
@page { size: A4; margin: 18mm }
body { max-width: 52rem; margin: auto; padding: 1rem; background: #fff; color: #1b2a31; font: 11pt/1.5 Arial, sans-serif; overflow-wrap: break-word }
h1, h2 { line-height: 1.2; break-after: avoid }
h2 { margin-top: 2rem; border-top: 3px solid #1b2a31; padding-top: .5rem }
table { width: 100%; width: calc(100% - 1px); margin: 1rem 0; border-collapse: collapse; font-size: 9.5pt }
caption { padding: .25rem 0; font-weight: bold; text-align: start }
th, td { padding: .3rem .4rem; border: 1px solid #69777c; text-align: start; vertical-align: top; font-weight: normal }
thead th { background: #faf8f3; font-weight: bold }
thead { display: table-header-group }
tr { break-inside: avoid }
mark { background: #fcefcb; color: #1b2a31; print-color-adjust: exact }
.first { border: 3px solid #7f1f3d; padding: .5rem 1rem }
@media screen and (max-width: 40rem) { .scroll { overflow-x: auto } table { min-width: 36rem } }
@media print { body { max-width: none; padding: 0 } }
`
