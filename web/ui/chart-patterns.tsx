/** The hatch, the bars and the dots that tell parts of a chart apart without colour. Once a page. */
export function ChartPatterns() {
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' }
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch" {...size} patternTransform="rotate(45)">
          <path d="M0 0v6" class="stroke-worse" stroke-width="5.5" />
        </pattern>
        <pattern id="bars" {...size}>
          <path d="M1 0v6" class="stroke-better" stroke-width="2" />
        </pattern>
        <pattern id="dots" {...size}>
          <circle cx="3" cy="3" r="1.3" class="fill-ink" />
        </pattern>
      </defs>
    </svg>
  )
}
