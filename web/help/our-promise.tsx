/** What families are promised, and what nobody can promise them, as staff must know it. */
export const OurPromise = () => (
  <aside class="card" aria-labelledby="promise">
    <h2 id="promise">What we promise families</h2>
    <ul>
      <li>Once a round’s keys are destroyed, nobody can tell which answer came through which link.</li>
      <li>No count of answers that we show is exact, and what too few people said is held back.</li>
      <li>Every comment is for a person to read.</li>
      <li>Every family can see what changed because they spoke.</li>
    </ul>
    <h3>What nobody can promise</h3>
    <p>
      Somebody’s own words can give them away. So can a person who looks at their phone. Do not promise more
      than this.
    </p>
    <p>
      <a href="/about" target="_blank" rel="noopener">
        What families read about it <span class="unseen">(opens in a new tab)</span>
      </a>
    </p>
  </aside>
)
