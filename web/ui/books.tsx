interface Props {
  /** Which books are filled: then, now, neither, or both: the mark. */
  filled: 1 | 2 | 3 | 'both'
  height: number
}

/** Then and now: two books joined by a bridge, an H. The left one is filled for then, the right one for now. */
export const Books = ({ filled, height }: Props) => (
  <svg width={height * 1.7} height={height} viewBox="0 0 34 20" aria-hidden="true">
    {(filled === 1 || filled === 'both') && <path class="c1" stroke-width="8" d="M6 1v18" />}
    {(filled === 2 || filled === 'both') && <path class="c2" stroke-width="8" d="M28 1v18" />}
    <path stroke-width={height > 50 ? 0.6 : 2} d="M2 1h8v18H2zM24 1h8v18h-8zM10 12q7-7 14 0" />
  </svg>
)
