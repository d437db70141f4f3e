import { type Scene, tokenAt } from './scene.ts'

/** Words over which a list of parties is read. */
const REACH = 16
/** Words behind a comma within which "and" must close a list. */
const CLOSING = 8
/** What may stand between the parties of a list: their articles, titles, offices and numbers. */
const INSIDE = /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/
const JOINS: ReadonlySet<string> = new Set(['and', '&', 'of', 'by', 'his', 'her', 'its', 'their', "'s", '’s'])

/**
 * Last tokens of the parties that stand one after another from a token on: "the army, Black Banner and their allies", "the
 * minister A of X and his colleague B". Only those whose side is known; a comma goes on only where "and" closes the list.
 */
export function partiesFrom(scene: Scene, from: number): readonly number[] {
  const found: number[] = []
  const { tokens } = scene
  const sentence = tokens[from]?.sentence
  for (let at = from; at < from + REACH && tokens[at]?.sentence === sentence; at++) {
    const mention = (scene.actorsAt[at] ?? []).find(({ side }) => side !== null)
    if (mention !== undefined) {
      at = tokenAt(tokens, mention.end - 1)
      found.push(at)
      continue
    }
    const { lower, pos } = tokens[at]!
    if (lower === ',') {
      if (found.length === 0 || !isClosed(scene, at)) break
    } else if (!JOINS.has(lower) && !INSIDE.test(pos)) break
  }
  return found
}

/** Whether "and" follows a comma before any verb, so that it parts the items of a list. */
function isClosed({ tokens }: Scene, comma: number): boolean {
  const { sentence } = tokens[comma]!
  for (let at = comma + 1; at < comma + CLOSING && tokens[at]?.sentence === sentence; at++) {
    if (tokens[at]!.lower === 'and') return at > comma + 1
    if (/^(?:VERB|AUX|PRON|SCONJ)$/.test(tokens[at]!.pos)) return false
  }
  return false
}
