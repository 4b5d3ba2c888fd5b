/** Half a page for the person who hands cards out. It is for staff only, and is cut off before. */
export const ForTheWorker = () => (
  <div class="for-the-worker">
    <h2>For you, who hand these out</h2>
    <p>Say it in your own words, for example:</p>
    <blockquote>
      Here is a card. It leads to a few questions about how things were and how they are now. You do not have
      to do it, and nothing changes for you if you do not. I cannot see what you say, or whether you answered.
    </blockquote>
    <ul>
      <li>Give one to everybody the survey is for, whatever you think they will say.</li>
      <li>Shuffle the cards first. Better still, let people take one themselves.</li>
      <li>Keep no list of who got a card, and no copy of the codes.</li>
      <li>
        Do not help a family to say how your own service was. If somebody wants help with reading or writing,
        ask a colleague who has nothing to do with it.
      </li>
      <li>If somebody tells you about harm, use your usual route, now. Do not wait for the survey.</li>
      <li>Tear up the cards that are left over.</li>
    </ul>
    <p class="cut-here">Cut here. Do not give this half to families.</p>
  </div>
)
