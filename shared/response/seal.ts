// Sealing, the same code on the phone and on the server: HPKE (RFC 9180) in base mode with
// DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and AES-128-GCM, which every phone's WebCrypto has.
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { fromBase64Url, padJson, toBase64Url, unpadJson } from './bytes.ts'

export const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes128Gcm(),
})

/** What an envelope is for. Opened under any other binding it does not open. */
export interface Binding {
  purpose: 'answers' | 'comments' | 'pool'
  wave: string
  distribution: string
  survey: string
  version: number
}

const format = 1 // the first byte of every envelope
const encLength = 65 // bytes of an uncompressed P-256 point

const info = (b: Binding) =>
  new TextEncoder().encode(`heard|${b.purpose}|${b.wave}|${b.distribution}|${b.survey}|${b.version}`)

/**
 * Seals a JSON value, padded to `size` bytes, for a public key (base64url of the raw point).
 * `seed`: 32 secret bytes make the same value seal to the same bytes, for the one path on which a
 * retry cannot keep them; without it every envelope is different.
 */
export async function seal(
  publicKey: string,
  binding: Binding,
  value: unknown,
  size: number,
  seed?: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const padded = padJson(value, size)
  const sender = await suite.createSenderContext({
    recipientPublicKey: await suite.kem.deserializePublicKey(fromBase64Url(publicKey).buffer),
    info: info(binding),
    ...(seed ? { ekm: await ephemeralKey(seed, binding, padded) } : {}),
  })
  const sealed = new Uint8Array(await sender.seal(padded.buffer))
  return join(new Uint8Array([format]), new Uint8Array(sender.enc), sealed)
}

/** Opens one envelope under its binding. Throws on anything that was not sealed for it. */
export type Open = (binding: Binding, envelope: Uint8Array) => Promise<unknown>

/**
 * What opens envelopes with a private key (base64url of the raw scalar). Made once for many: reading the key and
 * working out its public half is a quarter of what opening one envelope by itself costs.
 */
export async function openerFor(privateKey: string): Promise<Open> {
  const secret = await suite.kem.deserializePrivateKey(fromBase64Url(privateKey).buffer)
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', secret)
  const recipientKey = {
    privateKey: secret,
    publicKey: await suite.kem.importKey('jwk', { kty, crv, x, y }, true),
  }
  return async (binding, envelope) => {
    if (envelope[0] !== format) throw new RangeError('unknown envelope format')
    const recipient = await suite.createRecipientContext({
      recipientKey,
      enc: envelope.slice(1, 1 + encLength).buffer,
      info: info(binding),
    })
    return unpadJson(new Uint8Array(await recipient.open(envelope.slice(1 + encLength).buffer)))
  }
}

/** A new pair of keys, both base64url. */
export async function newKeyPair(): Promise<{ publicKey: string; privateKey: string }> {
  const pair = await suite.kem.generateKeyPair()
  const [publicKey, privateKey] = await Promise.all([
    suite.kem.serializePublicKey(pair.publicKey),
    suite.kem.serializePrivateKey(pair.privateKey),
  ])
  return {
    publicKey: toBase64Url(new Uint8Array(publicKey)),
    privateKey: toBase64Url(new Uint8Array(privateKey)),
  }
}

/** SHA-256 of the parts one after another. */
export async function sha256(...parts: Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', join(...parts)))
}

/** A key that depends on the content too: two different contents never share one, which would break the seal. */
async function ephemeralKey(seed: Uint8Array, binding: Binding, padded: Uint8Array) {
  return suite.kem.deriveKeyPair((await sha256(seed, info(binding), padded)).buffer)
}

function join(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
