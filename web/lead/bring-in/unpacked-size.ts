/**
 * How many bytes the parts of a zip file say they unpack to, by its directory; undefined when it has none that can be read.
 * A reader stops at what a part says, so that this is the most that it can come to.
 */
export function unpackedSize(file: Uint8Array): number | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  let size = 0
  let at = view.getUint32(end + 16, true)
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries--) {
    if (at + 46 > file.length || view.getUint32(at, true) !== entrySign) return undefined
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    // Without a size here, it would be looked for elsewhere, and could be any.
    if (packed === 0 && unpacked === 0 && (view.getUint16(at + 8, true) & sizeFollows) !== 0) return undefined
    if (packed > 0 && unpacked === 0) return undefined
    size += unpacked
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}

const entrySign = 0x02014b50
const endSign = 0x06054b50
const endLength = 22
const longestComment = 0xffff
const sizeFollows = 8

/** Where the directory’s end stands: before a comment, so looked for from the back. */
function findEnd(view: DataView): number | undefined {
  for (
    let at = view.byteLength - endLength;
    at >= 0 && at >= view.byteLength - endLength - longestComment;
    at--
  )
    if (view.getUint32(at, true) === endSign) return at
  return undefined
}
