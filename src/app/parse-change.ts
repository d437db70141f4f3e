import { Refusal } from '#primitives'

/**
 * A correction as people write it, `FIELD=VALUE`: the value is JSON where it reads as JSON, else the text itself.
 * @throws {Refusal} for a text that is none.
 */
export function parseChange(text: string): [string, unknown] {
  const at = text.indexOf('=')
  if (at <= 0)
    throw new Refusal('usage', `"${text.slice(0, 80)}" is not FIELD=VALUE.`, {
      field: 'set',
      advice: 'As in modality=attempted or time.from=2016-11-03.',
    })
  const value = text.slice(at + 1)
  try {
    return [text.slice(0, at), JSON.parse(value)]
  } catch {
    return [text.slice(0, at), value]
  }
}
