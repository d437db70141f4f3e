import type { DraftClaim } from '../drop-duplicates.ts'
import type { Scene } from '../scene.ts'
import { DOER_KINDS } from './doer-nouns.ts'

/** Marks that open an item of a list. */
const BULLET = /^[•*·▪●○◦‣.\-–—]$/
/** Sentences of prose that may stand between a list and the sentence that leads into it. */
const MOST_BETWEEN = 2
/** What is done against those who attack, or in retreat: whoever attacks in the lead does neither. */
const AGAINST: ReadonlySet<string> = new Set(['repel', 'withdraw'])
/** Claims looked back over: longer lists say again who acts. */
const MOST_CLAIMS = 200
/** Words from which on a line is a sentence of prose, not a heading within the list. */
const SHORTEST_PROSE = 6

/**
 * The claim that leads into the list that a claim is an item of ("The coalition conducted 30 strikes: • Near X, one strike
 * …"): whoever acts there acts in every item. Undefined outside lists, and where nothing of the kind leads in.
 */
export function leadOf(scene: Scene, draft: DraftClaim, told: readonly DraftClaim[]): DraftClaim | undefined {
  const kind = DOER_KINDS[draft.claim.type]
  if (kind === undefined || !isListItem(scene, draft.sentence)) return undefined
  const lead = told
    .slice(-MOST_CLAIMS)
    .findLast(
      ({ claim, sentence }) =>
        DOER_KINDS[claim.type] === kind &&
        (!AGAINST.has(draft.claim.type) || claim.type === draft.claim.type) &&
        !isListItem(scene, sentence) &&
        claim.agents.some(({ side }) => side !== null),
    )
  return lead !== undefined && isJoined(scene, lead.sentence, draft.sentence) ? lead : undefined
}

function isListItem(scene: Scene, sentence: number): boolean {
  const { sentences, paragraphs } = scene.annotated.structure
  const paragraph = paragraphs[sentences[sentence]?.paragraph ?? -1]
  const first = paragraph === undefined ? undefined : sentences[paragraph.firstSentence]
  return first !== undefined && BULLET.test(scene.tokens[first.firstToken]?.text ?? '')
}

function isJoined(scene: Scene, from: number, to: number): boolean {
  let prose = 0
  for (let at = from + 1; at < to; at++) {
    const { firstToken, endToken } = scene.annotated.structure.sentences[at]!
    if (endToken - firstToken >= SHORTEST_PROSE && !isListItem(scene, at)) prose++
    if (prose > MOST_BETWEEN) return false
  }
  return true
}
