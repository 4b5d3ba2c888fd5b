/** A row of books: with a gap at the start of a visit, with the yellow book in its place at the end. */
export const Shelf = ({ full }: { full?: boolean }) => (
  <svg width="198" height="68" viewBox="0 0 274 94" aria-hidden="true">
    <path class="c1" stroke-width="17" d="M13 90V26M73 90V22M177 90V40M240 90V18" />
    <path class="c4" stroke-width="14" d="M32 90V16M152 90L137 21M218 90V32" />
    <path class="c3" stroke-width="19" d="M52 90V34M198 90V24M261 90V28" />
    {full && <path class="c2" stroke-width="20" d="M95 90V18" />}
    <path stroke-width="17" d="M118 90V30" />
    <path class="c0" stroke-width="6" d="M8 40h10M47 48h10M68 36h10M113 44h10M172 54h10M256 42h10" />
    <path stroke-width="4" d="M0 91h274" />
  </svg>
)
