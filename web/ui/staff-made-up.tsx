/** On every screen and print of figures that are not of families. */
export const StaffMadeUp = () => (
  <p class="slip made-up">
    <b>Made-up answers.</b> A program gave them, to try things out. No family said this.
  </p>
)
