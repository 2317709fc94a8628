/** The pixels of a browser's own screenshots: 8 bits a channel, with or without alpha, one pass. */
import { inflateSync } from 'node:zlib'

export type Pixels = {
  readonly width: number
  readonly height: number
  /** Bytes of a pixel: 3 or 4. */
  readonly channels: number
  readonly bytes: Uint8Array
}

const SIGNATURE_BYTES = 8

export function pixelsOf(png: Buffer): Pixels {
  const data: Buffer[] = []
  let [width, height, channels] = [0, 0, 4]
  for (let at = SIGNATURE_BYTES; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const kind = png.toString('latin1', at + 4, at + 8)
    const body = png.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') {
      width = body.readUInt32BE(0)
      height = body.readUInt32BE(4)
      channels = body[9] === 2 ? 3 : 4
    }
    if (kind === 'IDAT') data.push(body)
    at += length + 12
  }
  const raw = inflateSync(Buffer.concat(data))
  return { width, height, channels, bytes: unfiltered(raw, { width, height, channels }) }
}

type Shape = Pick<Pixels, 'width' | 'height' | 'channels'>

/** Each row begins with the filter that it was written through. */
function unfiltered(raw: Buffer, { width, height, channels }: Shape): Uint8Array {
  const stride = width * channels
  const bytes = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0
    for (let x = 0; x < stride; x++) {
      const at = row * stride + x
      const left = x < channels ? 0 : (bytes[at - channels] ?? 0)
      const up = row === 0 ? 0 : (bytes[at - stride] ?? 0)
      const corner = x < channels || row === 0 ? 0 : (bytes[at - stride - channels] ?? 0)
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0
      bytes[at] = (raw[row * (stride + 1) + 1 + x] ?? 0) + guess
    }
  }
  return bytes
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner
  const [a, b, c] = [left, up, corner].map((near) => Math.abs(guess - near)) as [
    number,
    number,
    number,
  ]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/** Less nobody sees. */
const VISIBLE = 24

/** The share of pixels that differ visibly; 1 where the pictures are not of one size. */
export function unlike(one: Pixels, other: Pixels): number {
  const { width, height, channels, bytes } = one
  if (width !== other.width || height !== other.height || channels !== other.channels) return 1
  let different = 0
  for (let at = 0; at < bytes.length; at += channels) {
    const differs = [0, 1, 2].some(
      (part) => Math.abs((bytes[at + part] ?? 0) - (other.bytes[at + part] ?? 0)) > VISIBLE,
    )
    if (differs) different++
  }
  return different / (width * height)
}
