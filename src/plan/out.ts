/** Texts up to this length are written sign by sign, which takes less time than to have them written. */
const short = 48;

/** The bytes of an answer in the making. */
export class Out {
  private bytes: Buffer;
  /** How many there are so far. */
  length = 0;

  constructor(size = 16_384) {
    this.bytes = Buffer.allocUnsafe(size);
  }

  private makeRoom(size: number): void {
    const needed = this.length + size;
    if (needed <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, this.bytes.length * 2));
    this.bytes.copy(larger, 0, 0, this.length);
    this.bytes = larger;
  }

  /** Text that is JSON already. */
  json(text: string): void {
    const size = text.length;
    this.makeRoom(size * 3);
    if (size <= short) {
      const { bytes, length } = this;
      let at = 0;
      for (; at < size; at += 1) {
        const code = text.charCodeAt(at);
        if (code > 0x7f) break;
        bytes[length + at] = code;
      }
      if (at === size) {
        this.length += size;
        return;
      }
    }
    this.length += this.bytes.write(text, this.length, 'utf8');
  }

  /** A text as JSON writes it. */
  quoted(text: string): void {
    if (!this.quotedAsItIs(text)) this.json(JSON.stringify(text));
  }

  /** Where the text is short and has nothing but letters that JSON writes as themselves, in a byte each. */
  private quotedAsItIs(text: string): boolean {
    const size = text.length;
    if (size > short) return false;
    this.makeRoom(size + 2);
    const { bytes, length } = this;
    bytes[length] = 0x22;
    for (let at = 0; at < size; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) return false;
      bytes[length + at + 1] = code;
    }
    bytes[length + size + 1] = 0x22;
    this.length += size + 2;
    return true;
  }

  /** Bytes that are JSON already. */
  copied(source: Buffer, start: number, end: number): boolean {
    const size = end - start;
    this.makeRoom(size);
    if (size > short) source.copy(this.bytes, this.length, start, end);
    else for (let at = 0; at < size; at += 1) this.bytes[this.length + at] = source[start + at] as number;
    this.length += size;
    return true;
  }

  /** A text in quotes, where its bytes are those that JSON writes; those of other letters than Latin ones are, too. */
  quotedBytes(source: Buffer, start: number, end: number): boolean {
    const size = end - start;
    this.makeRoom(size + 2);
    const { bytes, length } = this;
    bytes[length] = 0x22;
    for (let at = 0; at < size; at += 1) {
      const code = source[start + at] as number;
      if (code < 0x20 || code === 0x22 || code === 0x5c) return false;
      bytes[length + at + 1] = code;
    }
    bytes[length + size + 1] = 0x22;
    this.length += size + 2;
    return true;
  }

  /** What stands between two places already, once more. */
  again(from: number, to: number): void {
    this.makeRoom(to - from);
    this.bytes.copyWithin(this.length, from, to);
    this.length += to - from;
  }

  take(): Buffer {
    return this.bytes.subarray(0, this.length);
  }
}
