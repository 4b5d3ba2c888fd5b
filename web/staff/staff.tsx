import { render } from 'preact'
import { App } from './app.tsx'
import { finishSignIn } from './finish-sign-in.ts'
import { followLinks } from './follow-links.ts'
import { session } from './session.ts'
import './staff.css'

const signedIn = await finishSignIn()
session.resume(Date.now())
followLinks()
const root = document.getElementById('staff')
if (root) render(<App failed={signedIn === 'failed'} />, root)
