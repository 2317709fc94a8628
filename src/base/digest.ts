const OFFSET_LOW = 0x84222325
const OFFSET_HIGH = 0xcbf29ce4
/** The FNV prime is 2^40 + 0x1b3; its two parts are applied to the halves separately. */
const PRIME_LOW = 0x1b3
const TWO_32 = 4294967296

/**
 * A streaming FNV-1a hash of 64 bits over UTF-16 code units, kept in two 32-bit halves. For text in
 * ASCII it equals the published FNV-1a 64. It tells runs apart; it does not resist forgery.
 * Source: Fowler, Noll, Vo, "FNV hash", parameters of FNV-1a 64.
 */
export class Digest {
  private low = OFFSET_LOW
  private high = OFFSET_HIGH

  /** 'ab' then 'c' gives what 'abc' gives. */
  update(text: string): this {
    let { low, high } = this
    for (let index = 0; index < text.length; index++) {
      low = (low ^ text.charCodeAt(index)) >>> 0
      const product = low * PRIME_LOW
      const nextLow = product >>> 0
      const carry = (product - nextLow) / TWO_32
      high = (Math.imul(high, PRIME_LOW) + (low << 8) + carry) >>> 0
      low = nextLow
    }
    this.low = low
    this.high = high
    return this
  }

  /** Sixteen hexadecimal digits. The stream may go on afterwards. */
  hex(): string {
    return eight(this.high) + eight(this.low)
  }
}

export function digest(text: string): string {
  return new Digest().update(text).hex()
}

function eight(half: number): string {
  return half.toString(16).padStart(8, '0')
}
