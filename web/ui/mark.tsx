/** Two books joined by a bridge: an H. */
export const Mark = () => (
  <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
    <rect class="c1" x="3" y="3" width="7" height="22" rx="1.5" />
    <rect class="c2" x="18" y="3" width="7" height="22" rx="1.5" />
    <path class="s5" stroke-width="3" d="M9 15q5-5 10 0" />
  </svg>
)
