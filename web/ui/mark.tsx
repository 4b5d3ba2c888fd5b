/** Two books joined by a bridge: an H. */
export const Mark = () => (
  <svg width="28" height="28" aria-hidden="true">
    <path class="c1" stroke-width="7" d="M6 3v22" />
    <path class="c2" stroke-width="7" d="M22 3v22" />
    <path stroke-width="3" d="M9 15q5-5 10 0" />
  </svg>
)
