import type { ComponentChildren } from 'preact'

/** What the marks of charts round by round mean. Once a page. */
export const ChartRoundsKey = () => (
  <ul class="marks">
    <li>
      <Drawing>
        <rect class="block" x="-7" y="-7" width="14" height="14" />
      </Drawing>
      The true share lies somewhere in the block. The top line is all, the dotted line half.
    </li>
    <li>
      <span class="newest">
        <Drawing>
          <rect class="block" x="-7" y="-7" width="14" height="14" />
        </Drawing>
      </span>
      The newest round.
    </li>
    <li>
      <Drawing>
        <path class="block" d="M0 -7l8 13h-16z" />
      </Drawing>
      Near all, or, at the bottom, near none: said in words.
    </li>
    <li>
      <Drawing>
        <circle class="line-ink" r="4" />
      </Drawing>
      Fewer than 20 answered: said in words.
    </li>
    <li>
      <Drawing>
        <path class="line-ink" d="M-4 -4l8 8m0 -8l-8 8" />
      </Drawing>
      Held back, or too few answered.
    </li>
  </ul>
)

const Drawing = ({ children }: { children: ComponentChildren }) => (
  <svg width="24" height="20" viewBox="-12 -10 24 20" aria-hidden="true">
    {children}
  </svg>
)
