/** Facts in pairs; one that nobody has said is left out. */
export const FactList = ({
  facts,
}: {
  facts: readonly (readonly [name: string, says: string | undefined])[]
}) => (
  <dl class="facts">
    {facts.map(([name, says]) =>
      says ? (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ) : null,
    )}
  </dl>
)
