interface Link {
  to: string
  text: string
}

/** Links in rows that a thumb hits. */
export const PublicLinks = ({ links }: { links: readonly Link[] }) => (
  <ul class="links">
    {links.map(({ to, text }) => (
      <li>
        <a class="back" href={to}>
          {text}
        </a>
      </li>
    ))}
  </ul>
)
