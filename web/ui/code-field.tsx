interface Props {
  name: string
  label: string
  hint?: string
  wrong?: string | undefined
  value?: string
}

/** A code as it is printed: letters and figures in fours. */
export const CodeField = ({ name, label, hint, wrong, value }: Props) => (
  <>
    <h2 id={`${name}.h`}>{label}</h2>
    {hint && <p id={`${name}.p`}>{hint}</p>}
    {wrong && (
      <p class="error" id={`${name}.e`}>
        {wrong}
      </p>
    )}
    <input
      name={name}
      id={name}
      class="field"
      value={value}
      autocomplete="off"
      aria-labelledby={`${name}.h`}
      aria-describedby={wrong ? `${name}.e` : hint && `${name}.p`}
      aria-invalid={wrong ? true : undefined}
    />
  </>
)
