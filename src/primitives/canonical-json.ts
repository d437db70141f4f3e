/**
 * JSON with object keys in code-unit order and `undefined` members left out, so that equal values give equal bytes
 * (the part of RFC 8785 that matters here: our numbers are finite and print as ECMAScript prints them). Written with plain
 * loops, and left to the engine where the keys are in order already: a bulk import spends much of its time here.
 */
export function canonicalJson(value: unknown): string {
  if (isOrdered(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return canonicalArray(value)
  if (value !== null && typeof value === 'object') return canonicalObject(value as Record<string, unknown>)
  return JSON.stringify(value)
}

/** True for what JSON prints canonically as it stands. */
function isOrdered(value: unknown): boolean {
  if (value === undefined || typeof value === 'function') return false
  if (value === null || typeof value !== 'object') return true
  if (Array.isArray(value)) return value.every(isOrdered)
  let last = ''
  for (const key of Object.keys(value)) {
    if (key < last || !isOrdered((value as Record<string, unknown>)[key])) return false
    last = key
  }
  return true
}

function canonicalArray(items: readonly unknown[]): string {
  let text = '['
  for (let index = 0; index < items.length; index++) {
    if (index > 0) text += ','
    const item = items[index]
    text += canonicalJson(item === undefined ? null : item)
  }
  return `${text}]`
}

function canonicalObject(object: Record<string, unknown>): string {
  let text = '{'
  for (const key of Object.keys(object).sort()) {
    const member = object[key]
    if (member === undefined) continue
    if (text.length > 1) text += ','
    text += `${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `${text}}`
}
