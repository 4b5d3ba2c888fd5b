/** Then and now: two books and the arc between them. */
export const Bridge = () => (
  <svg width="220" height="110" viewBox="0 0 220 110" aria-hidden="true">
    <rect class="c2" x="154" y="14" width="52" height="82" rx="4" />
    <path
      class="s5"
      stroke-width="3"
      d="M18 14h44q4 0 4 4v74q0 4-4 4H18q-4 0-4-4V18q0-4 4-4zM158 14h44q4 0 4 4v74q0 4-4 4h-44q-4 0-4-4V18q0-4 4-4zM66 66q44-40 88 0"
    />
  </svg>
)
