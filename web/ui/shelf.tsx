/** A row of books: with a gap at the start of a visit, with the yellow book in its place at the end. */
export const Shelf = ({ full }: { full?: boolean }) => (
  <svg width="198" height="68" aria-hidden="true">
    <path class="c1" stroke-width="12" d="M9 65V19M53 65V16M128 65V29M175 65V13" />
    <path class="c4" stroke-width="10" d="M23 65V12M109 65L99 15M160 65V23" />
    <path class="c3" stroke-width="14" d="M38 65V25M143 65V17M189 65V20" />
    {full && <path class="c2" stroke-width="14" d="M69 65V13" />}
    <path stroke-width="12" d="M85 65V22" />
    <path stroke-width="3" d="M0 66h198" />
  </svg>
)
