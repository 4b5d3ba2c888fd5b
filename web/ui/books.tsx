/** Then and now: two books joined by a bridge. The left one is filled for then, the right one for now. */
export const Books = ({ filled, height }: { filled: 1 | 2 | 3; height: number }) => (
  <svg width={height * 1.7} height={height} viewBox="0 0 34 20" aria-hidden="true">
    {filled === 1 && <path class="c1" stroke-width="8" d="M6 1v18" />}
    {filled === 2 && <path class="c2" stroke-width="8" d="M28 1v18" />}
    <path stroke-width={height > 20 ? 0.6 : 2} d="M2 1h8v18H2zM24 1h8v18h-8zM10 12q7-7 14 0" />
  </svg>
)
