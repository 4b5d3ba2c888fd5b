// The few things of the web platform that phones and Node share, and that response/ may use.
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean })
  decode(bytes: Uint8Array): string
}
declare function btoa(binary: string): string
declare function atob(base64: string): string
declare const crypto: {
  subtle: {
    digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>
    exportKey(format: 'jwk', key: object): Promise<Record<'kty' | 'crv' | 'x' | 'y', string>>
  }
}
