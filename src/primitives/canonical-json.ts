/**
 * JSON with object keys in code-unit order and `undefined` members left out, so that equal values give equal bytes
 * (the part of RFC 8785 that matters here: our numbers are finite and print as ECMAScript prints them). Written with plain
 * loops: a bulk import spends much of its time here.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return canonicalArray(value)
  if (value !== null && typeof value === 'object') return canonicalObject(value as Record<string, unknown>)
  return JSON.stringify(value)
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

function orderedKeys(object: Record<string, unknown>): string[] {
  const keys = Object.keys(object)
  for (let index = 1; index < keys.length; index++) if (keys[index - 1]! > keys[index]!) return keys.sort()
  return keys
}

function canonicalObject(object: Record<string, unknown>): string {
  let text = '{'
  for (const key of orderedKeys(object)) {
    const member = object[key]
    if (member === undefined) continue
    if (text.length > 1) text += ','
    text += `${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `${text}}`
}
