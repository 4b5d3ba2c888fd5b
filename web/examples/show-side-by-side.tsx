import { render } from 'preact'
import { readAddress } from './read-address.ts'
import { SideBySide } from './side-by-side.tsx'

const site = new URLSearchParams(location.search).get('site') === 'family' ? 'family' : 'staff'

render(<SideBySide site={site} group={readAddress(location.search).group ?? 'colours'} />, document.body)
