import {
  CreateKeyCommand,
  DecryptCommand,
  EncryptCommand,
  KMSClient,
  ScheduleKeyDeletionCommand,
} from '@aws-sdk/client-kms'
import type { Context, Wrapping } from './wrapping.ts'

/** The shortest notice that KMS takes. */
const noticeDays = 7

const bound = ({ wave, purpose }: Context) => ({ wave, purpose })

/** On AWS: a KMS key a wave. The roles' policies name the purpose in the encryption context. */
export const kmsWrapping = (): Wrapping => {
  const kms = new KMSClient()
  return {
    noticeDays,

    async create(wave) {
      const tags = [{ TagKey: 'heard', TagValue: 'wave' }]
      const created = await kms.send(
        new CreateKeyCommand({ Description: `Heard, round ${wave}`, Tags: tags }),
      )
      return created.KeyMetadata?.Arn ?? ''
    },

    async wrap(key, context, plain) {
      const encrypt = new EncryptCommand({ KeyId: key, Plaintext: plain, EncryptionContext: bound(context) })
      return (await kms.send(encrypt)).CiphertextBlob ?? new Uint8Array()
    },

    async unwrap(key, context, wrapped) {
      const decrypt = new DecryptCommand({
        KeyId: key,
        CiphertextBlob: wrapped,
        EncryptionContext: bound(context),
      })
      return (await kms.send(decrypt)).Plaintext ?? new Uint8Array()
    },

    async destroy(key) {
      await kms.send(new ScheduleKeyDeletionCommand({ KeyId: key, PendingWindowInDays: noticeDays }))
    },
  }
}
