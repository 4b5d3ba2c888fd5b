import { render } from 'preact'
import * as z from 'zod'
import { App } from './app.tsx'
import { finishSignIn } from './finish-sign-in.ts'
import { followLinks } from './follow-links.ts'
import { session } from './session.ts'

// The content security policy forbids what zod would otherwise try first.
z.config({ jitless: true })

const signedIn = await finishSignIn()
session.resume(Date.now())
followLinks()
const root = document.getElementById('staff')
if (root) render(<App failed={signedIn === 'failed'} />, root)
