import * as oauth from 'oauth4webapi'
import * as z from 'zod'

const Config = z.object({ issuer: z.url(), client: z.string().min(1) })

/** The sign-in service, and what this site is called there. */
export interface Provider {
  server: oauth.AuthorizationServer
  client: oauth.Client
  options: { [oauth.allowInsecureRequests]: boolean }
  returnTo: string
}

/** Finds the sign-in service that this site was set up with. */
export async function findProvider(): Promise<Provider> {
  const answer = await fetch('/staff/config.json')
  const { issuer, client } = Config.parse(await answer.json())
  const url = new URL(issuer)
  // The local system speaks plain HTTP, to this machine only.
  const options = { [oauth.allowInsecureRequests]: url.hostname === '127.0.0.1' }
  const found = await oauth.discoveryRequest(url, options)
  const server = await oauth.processDiscoveryResponse(url, found)
  return { server, client: { client_id: client }, options, returnTo: `${location.origin}/staff/` }
}
