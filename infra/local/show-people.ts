import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'
import type { Person } from '../../shared/people/person.ts'
import { type Role, roleNames, roles } from '../../shared/settings/role.ts'
import { pageHeaders, signInPage } from './sign-in-page.ts'

/** The sign-in page of one machine: choose one of the people who have not left. */
export async function showPeople(
  provider: Provider,
  people: readonly Person[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST') {
    response.writeHead(200, pageHeaders).end(page(people))
    return
  }
  let form = ''
  for await (const chunk of request) form += String(chunk)
  const accountId = new URLSearchParams(form).get('person') ?? ''
  if (!people.some(({ person }) => person === accountId)) {
    response.writeHead(400, pageHeaders).end(page(people))
    return
  }
  await provider.interactionFinished(request, response, { login: { accountId } })
}

const page = (people: readonly Person[]): string =>
  signInPage(
    'Who would you like to be?',
    `<p>These people are made up. They exist on this machine only, so that you can try every role.</p>
<form method="post">${roles.map((role) => section(role, people)).join('')}</form>`,
  )

/** Somebody with several roles stands under the first. */
function section(role: Role, people: readonly Person[]): string {
  const buttons = people
    .filter(({ roles: [first] }) => first === role)
    .map(({ person, name }) => `<button name="person" value="${person}">${escaped(name)}</button>`)
  return buttons.length > 0 ? `<h2>${roleNames.get(role) ?? role}</h2><p>${buttons.join(' ')}</p>` : ''
}

/** Somebody typed these names. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
