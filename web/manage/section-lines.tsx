import type { Line } from './section-form.ts'

/** What a section says, to be read. */
export const SectionLines = ({ lines }: { lines: readonly Line[] }) => (
  <dl class="lines">
    {lines.map(({ label, text }, index) => (
      <div key={index}>
        <dt>{label}</dt>
        <dd>{text || '–'}</dd>
      </div>
    ))}
  </dl>
)
