import model from 'wink-eng-lite-web-model'
import wink, { type WinkMethods } from 'wink-nlp'

/** What wink-nlp says of one piece of text: tokens in order, and the number of the token that ends each sentence. */
export interface WinkReading {
  readonly values: readonly string[]
  /** wink-nlp's own universal tag of each token: one piece of evidence for our tagger. */
  readonly tags: readonly string[]
  /** Index after the last token of each sentence. */
  readonly sentenceEnds: readonly number[]
}

/**
 * wink-nlp remembers every word form that it ever met. A process that reads for weeks would grow without end, so it is
 * created afresh after this many UTF-16 units (some 100 ms each time).
 */
const RENEW_AFTER_UNITS = 50_000_000

let nlp: WinkMethods | undefined
let unitsRead = 0

/** Tokens and sentence ends of a text without line breaks. */
export function readWithWink(text: string): WinkReading {
  if (nlp === undefined || unitsRead > RENEW_AFTER_UNITS) {
    nlp = wink(model, ['sbd', 'pos'])
    unitsRead = 0
  }
  unitsRead += text.length
  const doc = nlp.readDoc(text)
  const values = doc.tokens().out(nlp.its.value) as string[]
  const tags = doc.tokens().out(nlp.its.pos) as string[]
  const spans = doc.sentences().out(nlp.its.span) as unknown as [number, number][]
  return { values, tags, sentenceEnds: spans.map(span => span[1] + 1) }
}
