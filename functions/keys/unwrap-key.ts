import { toBase64Url } from '#shared/response/bytes.ts'
import { findKeys } from './key-store.ts'
import { wrapping } from './wave-wrapping.ts'
import type { Purpose } from './wrapping.ts'

/** One of a wave's secret keys; undefined once it is destroyed. */
export async function unwrapKey(wave: string, purpose: Purpose): Promise<Uint8Array | undefined> {
  const keys = await findKeys(wave)
  const wrapped = keys?.[purpose]
  return keys && wrapped && wrapping.unwrap(keys.wrappingKey, { wave, purpose }, wrapped)
}

/** A private key in the form that `open` takes. */
export async function unwrapPrivateKey(wave: string, purpose: Purpose): Promise<string | undefined> {
  const key = await unwrapKey(wave, purpose)
  return key && toBase64Url(key)
}
