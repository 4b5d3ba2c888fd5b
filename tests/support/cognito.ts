// What Amazon Cognito would hear and answer, as far as we ask it: a small server of the test's own, with accounts in
// memory. The client that talks to it is the real one.
import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'

interface Account {
  attributes: Record<string, string>
  groups: Set<string>
  enabled: boolean
  status: string
}

type Sent = Record<string, unknown>

export class Cognito {
  readonly accounts = new Map<string, Account>()
  readonly groups = new Set<string>()
  /** Every request since it was emptied: what it asked, and what it sent. */
  readonly heard: { what: string; sent: Sent }[] = []
  /** Refuses everything, as a service that is down. */
  broken = false
  endpoint = ''
  private readonly server: Server
  private held: { group: string; reached: () => void; free: Promise<void> } | undefined

  constructor() {
    this.server = createServer(async (request, response) => {
      const what = String(request.headers['x-amz-target']).replace('AWSCognitoIdentityProviderService.', '')
      const sent: Sent = JSON.parse(await text(request))
      this.heard.push({ what, sent })
      await this.waitIfHeld(what, sent)
      const answer = this.broken ? 'InternalErrorException' : this.answer(what, sent)
      const failed = typeof answer === 'string'
      response
        .writeHead(this.broken ? 500 : failed ? 400 : 200, { 'content-type': 'application/x-amz-json-1.1' })
        .end(JSON.stringify(failed ? { __type: answer, message: answer } : answer))
    })
  }

  async start(): Promise<void> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done))
    const address = this.server.address()
    this.endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  }

  stop(): void {
    this.server.close()
    this.server.closeAllConnections()
  }

  /** Holds the next request to put somebody into a group until `go` is called. */
  hold(group: string): { reached: Promise<void>; go: () => void } {
    const reached = Promise.withResolvers<void>()
    const free = Promise.withResolvers<void>()
    this.held = { group, reached: reached.resolve, free: free.promise }
    return { reached: reached.promise, go: free.resolve }
  }

  private async waitIfHeld(what: string, sent: Sent): Promise<void> {
    const { held } = this
    if (!held || what !== 'AdminAddUserToGroup' || sent['GroupName'] !== held.group) return
    this.held = undefined
    held.reached()
    await held.free
  }

  /** What was asked since last time, without what only looked. */
  acts(): string[] {
    const acts = this.heard.filter(({ what }) => !/^(AdminGetUser|AdminListGroupsForUser)$/.test(what))
    this.heard.length = 0
    return acts.map(({ what, sent }) => [what, sent['GroupName']].filter(Boolean).join(' '))
  }

  private answer(what: string, sent: Sent): object | string {
    const name = String(sent['Username'])
    const group = String(sent['GroupName'])
    if (what === 'CreateGroup') {
      this.groups.add(group)
      return {}
    }
    if (what === 'AdminCreateUser' && sent['MessageAction'] !== 'RESEND') {
      const attributes = Object(sent['UserAttributes'])
      this.accounts.set(name, {
        attributes: Object.fromEntries(
          attributes.map((it: { Name: string; Value: string }) => [it.Name, it.Value]),
        ),
        groups: new Set(),
        enabled: true,
        status: 'FORCE_CHANGE_PASSWORD',
      })
      return {}
    }
    const account = this.accounts.get(name)
    return account ? this.of(account, what, sent, group) : 'UserNotFoundException'
  }

  private of(account: Account, what: string, sent: Sent, group: string): object | string {
    if (what === 'AdminGetUser')
      return {
        Enabled: account.enabled,
        UserStatus: account.status,
        UserAttributes: Object.entries(account.attributes).map(([Name, Value]) => ({ Name, Value })),
      }
    if (what === 'AdminListGroupsForUser') return this.pageOf([...account.groups], sent['NextToken'])
    if (what === 'AdminUpdateUserAttributes')
      for (const { Name, Value } of Object(sent['UserAttributes'])) account.attributes[Name] = Value
    if (what === 'AdminDisableUser') account.enabled = false
    if (what === 'AdminRemoveUserFromGroup') account.groups.delete(group)
    if (what === 'AdminAddUserToGroup') {
      if (!this.groups.has(group)) return 'ResourceNotFoundException'
      account.groups.add(group)
    }
    return {}
  }

  /** Two groups a page, so that somebody who reads only the first page is found out. */
  private pageOf(groups: string[], token: unknown): object {
    const from = Number(token ?? 0)
    return {
      Groups: groups.slice(from, from + 2).map((GroupName) => ({ GroupName })),
      ...(from + 2 < groups.length ? { NextToken: String(from + 2) } : {}),
    }
  }
}
