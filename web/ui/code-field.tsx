interface Props {
  name: string
  label: string
  hint?: string
  wrong?: string | undefined
  value?: string | undefined
}

/** A code as it is printed: letters and figures in fours. */
export const CodeField = ({ name, label, hint, wrong, value }: Props) => (
  <>
    <h2>{label}</h2>
    {hint && <p id={`${name}.p`}>{hint}</p>}
    {wrong && (
      <div class="error" id={`${name}.e`}>
        <p>{wrong}</p>
      </div>
    )}
    <input
      name={name}
      id={name}
      class="field"
      value={value}
      autocomplete="off"
      aria-label={label}
      aria-describedby={wrong ? `${name}.e` : hint && `${name}.p`}
      aria-invalid={wrong ? true : undefined}
    />
  </>
)
