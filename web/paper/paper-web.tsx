import { encode } from 'uqr'

const quiet = 4 // squares of white around it, without which a camera may miss it

/** The way to the same survey on a phone: a square to scan, and the address to type. */
export function PaperWeb({ address, says }: { address: string; says: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: quiet })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return (
    <div class="web">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={address} shape-rendering="crispEdges">
        <path d={path} stroke="none" fill="#000" />
      </svg>
      <p>
        {says}
        <br />
        <b dir="ltr">{address.replace(/^https?:\/\//, '')}</b>
      </p>
    </div>
  )
}
