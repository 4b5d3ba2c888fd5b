import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'
import { roleNames } from '../../shared/settings/role.ts'
import { type Person, people } from './people.ts'
import { pageHeaders, signInPage } from './sign-in-page.ts'

/** The sign-in page of one machine: choose one of the made-up people. */
export async function showPeople(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(200, pageHeaders).end(page())
    return
  }
  let form = ''
  for await (const chunk of request) form += String(chunk)
  const accountId = new URLSearchParams(form).get('person') ?? ''
  if (!people.some(({ id }) => id === accountId)) {
    response.writeHead(400, pageHeaders).end(page())
    return
  }
  await provider.interactionFinished(request, response, { login: { accountId } })
}

const page = (): string =>
  signInPage(
    'Who would you like to be?',
    `<p>These people are made up. They exist on this machine only, so that you can try every role.</p>
<form method="post">${[...new Set(people.map(roleOf))].map(section).join('')}</form>`,
  )

const roleOf = ({ groups }: Person): string => groups[0] ?? ''

const section = (role: string): string =>
  `<h2>${roleNames.get(role) ?? role}</h2><p>${people
    .filter((person) => roleOf(person) === role)
    .map(({ id, name }) => `<button name="person" value="${id}">${name}</button>`)
    .join(' ')}</p>`
