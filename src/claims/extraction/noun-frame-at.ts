import { askOnce } from '#language'
import { keepLast } from '#primitives'
import { NOUN_FRAMES } from '../en/frames/index.ts'
import { type ReadyNounFrame, readyNounFrame } from '../ready-frame.ts'
import { groupSpan } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { nounForms } from './word-forms.ts'
import type { Word } from './words.ts'

const FRAMES_BY_NOUN: ReadonlyMap<string, readonly ReadyNounFrame[]> = indexNouns()

function indexNouns(): Map<string, ReadyNounFrame[]> {
  const index = new Map<string, ReadyNounFrame[]>()
  for (const frame of NOUN_FRAMES) {
    const ready = readyNounFrame(frame)
    for (const noun of frame.nouns) index.set(noun, [...(index.get(noun) ?? []), ready])
  }
  return index
}

/** Last words of the names above: a noun that is none of them has no frame. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...FRAMES_BY_NOUN.keys()].map(name => name.slice(name.lastIndexOf('_') + 1)),
)

/** The frame of the event that a noun names, special ones (with the word that they want before it) first. */
export function nounFrameAt(scene: Scene, index: number): ReadyNounFrame | undefined {
  const frames = framesOf(scene)
  let frame = frames[index]
  if (frame === undefined) {
    frame = readFrame(scene, index) ?? null
    frames[index] = frame
  }
  return frame ?? undefined
}

/** The frames of nouns, null for none: verbs, clauses and the nouns themselves ask for them. */
const framesOf = keepLast(
  ({ tokens }: Scene): (ReadyNounFrame | null | undefined)[] => new Array(tokens.length),
)

const mayTell = askOnce((word: Word) =>
  nounForms(word).some(form => LAST_WORDS.has(form) || form.includes('_')),
)

function readFrame(scene: Scene, index: number): ReadyNounFrame | undefined {
  const token = scene.tokens[index]!
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.tag !== 'VBG') return undefined
  if (!mayTell(scene.words[index]!)) return undefined
  const forms = nounForms(token)
  const before = wordsBefore(scene, index)
  const names = [...forms.map(form => `${before[0]}_${form}`), ...forms]
  const frames = names.flatMap(name => FRAMES_BY_NOUN.get(name) ?? [])
  return frames.find(frame => frame.before === undefined || frame.before.some(word => before.includes(word)))
}

/** Up to three words right before a noun within its group, nearest first, as lemmas and as written. */
function wordsBefore(scene: Scene, index: number): readonly string[] {
  const { firstToken } = groupSpan(scene, index)
  const words: string[] = []
  for (let at = index - 1; at >= Math.max(firstToken, index - 3); at--) {
    const { lemma, lower } = scene.tokens[at]!
    words.push(lemma)
    if (lower !== lemma) words.push(lower)
  }
  return words
}
