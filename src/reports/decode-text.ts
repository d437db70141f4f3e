import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { Refusal } from '#primitives'

/** Bytes as text, without the byte order mark, and the encoding they were read by (its WHATWG name). */
export interface DecodedText {
  readonly text: string
  readonly encoding: string
}

/** File signatures of what is no text: first bytes, name and advice. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'a PDF file' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'a ZIP archive or an office document' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old office document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG picture' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG picture' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF picture' },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: 'a program' },
]

const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe, 0, 0], encoding: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], encoding: 'utf-32be' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

/** Bytes that are looked at where an encoding has to be guessed: enough to tell, and bounded. */
const SAMPLE = 64 * 1024

/**
 * Decodes a report's bytes. In this order: a byte order mark; valid UTF-8; the encoding that the document declares;
 * UTF-16 by its pattern of bytes; a single-byte encoding by letter statistics. Refuses what is not text (`not-text`) and
 * what no encoding explains (`bad-encoding`), naming the line of the first bad byte.
 */
export function decodeText(bytes: Uint8Array, options: { file: string; declared?: string }): DecodedText {
  const { file, declared } = options
  refuseKnownBinary(bytes, file)
  const marked = MARKS.find(mark => startsWith(bytes, mark.bytes))
  if (marked !== undefined) return decodeMarked(bytes, marked, file)
  const wide = detectUtf16(bytes)
  if (wide !== undefined) return { text: iconv.decode(asBuffer(bytes), wide), encoding: wide }
  refuseControlBytes(bytes, file)
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' }
  if (declared !== undefined && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared))
    return { text: iconv.decode(asBuffer(bytes), declared), encoding: declared.toLowerCase() }
  return decodeSingleByte(bytes, file)
}

/** The bytes as strict UTF-8, or undefined where they are not. A byte order mark is dropped. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeMarked(
  bytes: Uint8Array,
  mark: { readonly bytes: readonly number[]; readonly encoding: string },
  file: string,
): DecodedText {
  const rest = bytes.subarray(mark.bytes.length)
  if (mark.encoding !== 'utf-8')
    return { text: iconv.decode(asBuffer(rest), mark.encoding), encoding: mark.encoding }
  const text = decodeUtf8(rest)
  if (text === undefined) throw brokenUtf8(bytes, file)
  return { text, encoding: 'utf-8' }
}

function decodeSingleByte(bytes: Uint8Array, file: string): DecodedText {
  if (looksLikeBrokenUtf8(bytes)) throw brokenUtf8(bytes, file)
  const sample = bytes.subarray(0, SAMPLE)
  const guesses = analyse(sample)
    .map(guess => ({ encoding: toWhatwg(guess.name), confidence: guess.confidence }))
    .filter(guess => iconv.encodingExists(guess.encoding) && !/^utf/i.test(guess.encoding))
    .map(guess => ({
      ...guess,
      fit: guess.confidence * readability(iconv.decode(asBuffer(sample), guess.encoding)),
    }))
    .sort((a, b) => b.fit - a.fit)
  const best = guesses[0]
  if (best === undefined || best.fit < 5)
    throw new Refusal('bad-encoding', 'The encoding of this file cannot be told.', {
      file,
      line: lineOfBadByte(bytes),
      advice: 'Save it as UTF-8 and try again.',
    })
  return { text: iconv.decode(asBuffer(bytes), best.encoding), encoding: best.encoding }
}

/** The WHATWG reads both Latin-1 and ASCII labels as windows-1252, as files in the wild mean it. */
function toWhatwg(name: string): string {
  const lower = name.toLowerCase()
  return lower === 'iso-8859-1' || lower === 'ascii' ? 'windows-1252' : lower
}

/** Share of a text's words that are of one script and hold no control or private characters: 0..1. */
function readability(text: string): number {
  const words = text.match(/[^\s]+/gu) ?? []
  if (words.length === 0) return 0
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Hebrew}/u]
  const odd = /[\u0080-\u009f\ue000-\uf8ff\ufffd¤¦¬±¼-¾]/u
  const good = words.filter(
    word => !odd.test(word) && scripts.filter(script => script.test(word)).length <= 1,
  )
  return good.length / words.length
}

/**
 * UTF-16 without a mark: its bytes hold NULs or other control bytes at one parity only, and read as UTF-16 they are
 * letters, marks and spaces.
 */
function detectUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE))
  const controls = [0, 0]
  for (let index = 0; index < sample.length; index++)
    if (isControlByte(sample[index]!)) controls[index % 2]!++
  if (controls[0]! + controls[1]! < sample.length / 8) return undefined
  const encoding = controls[1]! > controls[0]! ? 'utf-16le' : 'utf-16be'
  const text = iconv.decode(asBuffer(sample), encoding)
  const plain = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Zs}\r\n\t]/gu)?.length ?? 0
  return plain >= text.length * 0.95 ? encoding : undefined
}

function isControlByte(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)
}

function refuseKnownBinary(bytes: Uint8Array, file: string): void {
  const known = SIGNATURES.find(signature => startsWith(bytes, signature.bytes))
  if (known === undefined) return
  throw new Refusal('not-text', `This is ${known.name}, not a text.`, {
    file,
    advice: 'Save its text as .txt, .html or .md and try again.',
  })
}

function refuseControlBytes(bytes: Uint8Array, file: string): void {
  let controls = 0
  let first = -1
  for (let index = 0; index < bytes.length; index++) {
    if (!isControlByte(bytes[index]!)) continue
    if (first < 0) first = index
    if (bytes[index] === 0) refuseBinaryAt(bytes, index, file)
    controls++
  }
  if (controls > Math.max(8, bytes.length / 100)) refuseBinaryAt(bytes, first, file)
}

function refuseBinaryAt(bytes: Uint8Array, index: number, file: string): never {
  const what = bytes[index] === 0 ? 'a NUL byte' : 'control bytes'
  throw new Refusal('not-text', `This is not a text: it holds ${what}.`, {
    file,
    line: lineAt(bytes, index),
    advice: 'Give the report as text in UTF-8.',
  })
}

/**
 * A damaged UTF-8 file rather than another encoding: for four broken sequences it has at least one whole. In a single-byte
 * encoding two letters make a whole sequence by rare chance only (an Arabic letter and a comma in windows-1256).
 */
function looksLikeBrokenUtf8(bytes: Uint8Array): boolean {
  let broken = 0
  let whole = 0
  for (const character of new TextDecoder('utf-8').decode(bytes))
    if (character === '\ufffd') broken++
    else if (character > '\u007f') whole++
  return whole * 4 > broken
}

function brokenUtf8(bytes: Uint8Array, file: string): Refusal {
  return new Refusal('bad-encoding', 'This is UTF-8 with bytes in it that are not.', {
    file,
    line: lineOfBadByte(bytes),
    advice: 'Save it again as UTF-8.',
  })
}

/** Line, from 1, of the first byte that is not valid UTF-8. */
function lineOfBadByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let start = 0
  while (start < bytes.length) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed < 0 ? bytes.length : feed + 1
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end
    line++
  }
  return line
}

function lineAt(bytes: Uint8Array, index: number): number {
  let line = 1
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < index; at = bytes.indexOf(0x0a, at + 1)) line++
  return line
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return bytes.length >= first.length && first.every((byte, index) => bytes[index] === byte)
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
