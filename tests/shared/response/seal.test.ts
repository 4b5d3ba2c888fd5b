import { describe, expect, test } from 'vitest'
import { type Binding, newKeyPair, openerFor, seal, suite } from '#shared/response/seal.ts'

const hex = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
const binding: Binding = {
  purpose: 'answers',
  wave: 'ABCD',
  distribution: 'ABCD12345678',
  survey: 'parent-carer',
  version: 3,
}

describe('RFC 9180, appendix A.3: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-128-GCM, base mode', () => {
  const vector = {
    info: hex('4f6465206f6e2061204772656369616e2055726e'),
    ikmE: hex('4270e54ffd08d79d5928020af4686d8f6b7d35dbe470265f1f5aa22816ce860e'),
    ikmR: hex('668b37171f1072f3cf12ea8a236a45df23fc13b82af3609ad1e354f6ef817550'),
    skRm: hex('f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2'),
    enc: hex(
      '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
    ),
    pkRm: hex(
      '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
    ),
    pt: hex('4265617574792069732074727574682c20747275746820626561757479'),
    aad: hex('436f756e742d30'),
    ct: hex('5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434'),
  }

  test('seals to the vector’s bytes', async () => {
    const sender = await suite.createSenderContext({
      recipientPublicKey: await suite.kem.deserializePublicKey(vector.pkRm.buffer),
      info: vector.info,
      ekm: await suite.kem.deriveKeyPair(vector.ikmE.buffer),
    })
    expect(new Uint8Array(sender.enc)).toEqual(vector.enc)
    expect(new Uint8Array(await sender.seal(vector.pt.buffer, vector.aad.buffer))).toEqual(vector.ct)
  })

  test('opens the vector’s bytes', async () => {
    const recipient = await suite.createRecipientContext({
      recipientKey: await suite.kem.deserializePrivateKey(vector.skRm.buffer),
      enc: vector.enc.buffer,
      info: vector.info,
    })
    expect(new Uint8Array(await recipient.open(vector.ct.buffer, vector.aad.buffer))).toEqual(vector.pt)
  })

  test('derives the vector’s recipient key', async () => {
    const pair = await suite.kem.deriveKeyPair(vector.ikmR.buffer)
    expect(new Uint8Array(await suite.kem.serializePublicKey(pair.publicKey))).toEqual(vector.pkRm)
  })
})

describe('an envelope', () => {
  test('opens with its key and its binding', async () => {
    const { publicKey, privateKey } = await newKeyPair()
    const envelope = await seal(publicKey, binding, { said: 'ça va' }, 512)
    const open = await openerFor(privateKey)
    expect(await open(binding, envelope)).toEqual({ said: 'ça va' })
  })

  test('does not open under any other binding, key or byte', async () => {
    const { publicKey, privateKey } = await newKeyPair()
    const open = await openerFor(privateKey)
    const openWithOther = await openerFor((await newKeyPair()).privateKey)
    const envelope = await seal(publicKey, binding, { said: 'x' }, 512)
    const bindings: Partial<Binding>[] = [
      { purpose: 'comments' },
      { wave: 'ABCE' },
      { distribution: 'ABCD12345679' },
      { survey: 'child-8-11' },
      { version: 4 },
    ]
    for (const change of bindings) await expect(open({ ...binding, ...change }, envelope)).rejects.toThrow()
    await expect(openWithOther(binding, envelope)).rejects.toThrow()
    for (const place of [0, 1, 70, envelope.length - 1]) {
      const broken = envelope.slice()
      broken.set([(broken[place] ?? 0) ^ 1], place)
      await expect(open(binding, broken)).rejects.toThrow()
    }
  })

  test('has one size, whatever was answered', async () => {
    const { publicKey } = await newKeyPair()
    const short = await seal(publicKey, binding, {}, 1024)
    const long = await seal(publicKey, binding, { said: 'x'.repeat(900) }, 1024)
    expect(short.length).toBe(long.length)
  })

  test('is never the same twice without a seed, always with one, and never for another content', async () => {
    const { publicKey } = await newKeyPair()
    const seed = crypto.getRandomValues(new Uint8Array(32))
    const plain = () => seal(publicKey, binding, { a: 1 }, 512)
    const seeded = (value: unknown) => seal(publicKey, binding, value, 512, seed)
    expect(await plain()).not.toEqual(await plain())
    expect(await seeded({ a: 1 })).toEqual(await seeded({ a: 1 }))
    const [one, two] = [await seeded({ a: 1 }), await seeded({ a: 2 })]
    expect(one.slice(0, 66)).not.toEqual(two.slice(0, 66))
  })
})
