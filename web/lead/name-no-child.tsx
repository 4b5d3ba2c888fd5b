/** Beside every form whose words others read. */
export const NameNoChild = () => (
  <p class="small">
    Please name no child and nobody of a family, and nothing by which they can be told. A role is enough for
    staff.
  </p>
)
