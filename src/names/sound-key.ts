/**
 * The key of a name: its consonants by coarse classes, so that spellings of one name nearly always share the key or differ in
 * one sign of it. Vowels, half-vowels and h are left out; digits and signs of meanings stand for themselves.
 */
const CLASSES: readonly { readonly sounds: string; readonly sign: string }[] = [
  { sounds: 'bp', sign: 'b' },
  { sounds: 'fv', sign: 'f' },
  { sounds: 'm', sign: 'm' },
  { sounds: 'n', sign: 'n' },
  { sounds: 'l', sign: 'l' },
  { sounds: 'r', sign: 'r' },
  { sounds: 'tdTD', sign: 't' },
  { sounds: 'szSZC', sign: 's' },
  { sounds: 'kqgGx', sign: 'k' },
  { sounds: 'j', sign: 'j' },
]

const SIGN = new Uint8Array(256)
for (const { sounds, sign } of CLASSES)
  for (const sound of sounds) SIGN[sound.charCodeAt(0)] = sign.charCodeAt(0)
for (let digit = 48; digit < 58; digit++) SIGN[digit] = digit
for (let code = 128; code < 256; code++) SIGN[code] = code

/** Longest key; longer names are told apart by their sounds. */
export const KEY_LIMIT = 24

/** Writes the key of sounds into `key` and gives its length. A name of vowels alone keys by its sounds. */
export function writeKey(sounds: Uint8Array, key: Uint8Array): number {
  let length = 0
  let last = 0
  for (let i = 0; i < sounds.length && length < KEY_LIMIT; i++) {
    const sign = SIGN[sounds[i]!]!
    if (sign === 0) {
      last = 0
      continue
    }
    if (sign === last && sign > 57 && sign < 128) continue
    key[length++] = sign
    last = sign
  }
  if (length > 0) return length
  for (let i = 0; i < sounds.length && length < KEY_LIMIT; i++)
    if (sounds[i] !== 32) key[length++] = sounds[i]!
  return length
}

/** Sounds that another spelling would put into another class, as class signs; tried on the query's side. */
const OTHER_CLASSES: Readonly<Record<string, string>> = { j: 'k', g: 'j', C: 'k', D: 's', T: 's', z: 't' }

/** Positions in the key of `sounds` where another class is likely, with that class; at most four. */
export function otherClasses(sounds: Uint8Array): readonly { readonly at: number; readonly sign: number }[] {
  const found: { at: number; sign: number }[] = []
  let length = 0
  let last = 0
  for (let i = 0; i < sounds.length && length < KEY_LIMIT && found.length < 4; i++) {
    const sign = SIGN[sounds[i]!]!
    const other = OTHER_CLASSES[String.fromCharCode(sounds[i]!)]
    if (sign === 0) {
      last = 0
      continue
    }
    if (sign === last && sign > 57 && sign < 128) continue
    if (other !== undefined) found.push({ at: length, sign: other.charCodeAt(0) })
    length++
    last = sign
  }
  return found
}

/** 32-bit FNV-1a hash of `key`'s first `length` bytes, leaving out the one at `skip`; `skip` -1 leaves out none. */
export function hashKey(key: Uint8Array, length: number, skip = -1): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < length; i++) if (i !== skip) hash = Math.imul(hash ^ key[i]!, 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0
}
