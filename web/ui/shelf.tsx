/** A row of books: with a gap at the start of a visit, with the yellow book in its place at the end. */
export const Shelf = ({ full, width = 198 }: { full?: boolean; width?: number }) => (
  <svg class="shelf" width={width} height={Math.round((width * 94) / 274)} viewBox="0 0 274 94" aria-hidden="true">
    <path class="c1" d="M4 26h18v62H4zM66 22h15v66H66zM167 40h20v48h-20zM234 18h12v70h-12z" />
    <path class="c4" d="M25 16h13v72H25zM130 21l15-3 13 67-15 3zM207 32h24v56h-24z" />
    <path class="c3" d="M41 34h22v54H41zM190 24h14v64h-14zM249 28h18v60h-18z" />
    <path class="c5" d="M109 30h17v58h-17zM0 88h274v4H0z" />
    {full && <path class="c2" d="M85 18h20v70H85z" />}
    <path
      class="c0"
      d="M7 36h12v14H7zM25 26h13v3H25zM25 74h13v3H25zM66 32h15v3H66zM66 74h15v3H66zM112 40h11v14h-11zM190 34h14v3h-14zM190 74h14v3h-14zM210 42h18v14h-18zM252 38h12v14h-12zM52 44a6 6 0 0 1 0 12a6 6 0 0 1 0-12M177 50a5 5 0 0 1 0 10a5 5 0 0 1 0-10"
    />
    {full && <path class="c0" d="M88 28h14v14H88z" />}
  </svg>
)
