import { sideOf } from '#actors'
import { countBefore } from '#primitives'
import type { ActorRef, Casualty, Claim, SourceLink } from '../../claim.ts'
import { ENEMY_NOUNS, SERVICE_NOUNS } from '../../en/victims.ts'
import { amendDraft } from '../amend-draft.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { FIGHTING } from '../fighting-types.ts'
import { inferSide } from '../infer-side.ts'
import { type Scene, tokenAt, tokenRange } from '../scene.ts'
import { fightingSides } from '../sides/fighting-sides.ts'
import { nounForms } from '../word-forms.ts'

/**
 * Gives armed victims without a side the one that the rest of the claim tells: the party that the same words were read
 * as, "our fighters" the speaker's, soldiers the army's, and others that of those acted on, or of the last party named
 * that is not the doer's or, for "terrorists" and their like, not the speaker's. Those of several sides at once stay without one.
 */
export function settleVictims(scene: Scene, drafts: readonly DraftClaim[]): DraftClaim[] {
  return drafts.map(draft => {
    const { claim } = draft
    if (!claim.casualties.some(entry => isOpen(entry) || isTaken(claim, entry))) return draft
    let before: string | null = null
    const casualties = claim.casualties.map((entry): Casualty => {
      if (isOpen(entry)) {
        before = (isOthers(entry) ? before : null) ?? sideOfVictims(scene, draft, entry)
        return { ...entry, side: before }
      }
      before = entry.victims === 'combatants' ? (entry.side ?? null) : null
      return isTaken(claim, entry) ? { ...entry, victims: 'civilians', side: scene.civilianSide } : entry
    })
    return { ...draft, claim: { ...claim, casualties } }
  })
}

/** Whether people are said to be abducted or arrested outside combat, and not who they are: civilians, then. */
const isTaken = ({ type }: Claim, { effect, victims }: Casualty) =>
  type === 'abuse' && effect === 'captured' && victims === 'unknown'

/** "Twenty others", "another 50": as those before them. */
const isOthers = ({ text }: Casualty) =>
  /(?:\bothers?|\bmore|^\P{L}*|\banother \d+|wounded|injured|captured)$/iu.test(text ?? '')

/** Whether armed victims have no side yet. */
function isOpen({ victims, side }: Casualty): boolean {
  return victims === 'combatants' && side == null
}

/** Indices of the tokens of an entry's words, found at or before the claim's own. */
function tokensOf(scene: Scene, from: number, { text }: Casualty): number[] {
  if (text === undefined) return []
  const near = scene.text.indexOf(text, Math.max(0, from - 1))
  const start = near < 0 ? scene.text.lastIndexOf(text, from) : near
  if (start < 0) return []
  const [first, end] = tokenRange(scene.tokens, { start, end: start + text.length })
  return Array.from({ length: end - first }, (_, offset) => first + offset)
}

function sideOfVictims(scene: Scene, draft: DraftClaim, entry: Casualty): string | null {
  const { claim } = draft
  const tokens = tokensOf(scene, claim.quote.start, entry)
  if (isOfSeveral(scene, tokens.at(-1))) return null
  const span = { start: scene.tokens[tokens[0]!]?.start ?? -1, end: scene.tokens[tokens.at(-1)!]?.end ?? -1 }
  const fighting = fightingSides(scene)
  const isParty = (side: string | null | undefined): side is string => side != null && fighting.has(side)
  const doers = new Set(claim.agents.map(({ side }) => side).filter(isParty))
  const overlapping = (ref: ActorRef) => ref.start != null && ref.start < span.end && ref.end! > span.start
  const asRead = claim.targets.find(ref => overlapping(ref) && isParty(ref.side) && !doers.has(ref.side))
  if (asRead !== undefined) return asRead.side
  const origin = claim.attribution.at(-1)!
  if (tokens.some(at => /^our$/i.test(scene.tokens[at]!.text)) || isOwn(scene, tokens[0]))
    return isParty(origin.side) ? origin.side : null
  const nouns = tokens.flatMap(at => nounForms(scene.tokens[at]!))
  const service = nouns.find(noun => Object.hasOwn(SERVICE_NOUNS, noun))
  const served = service === undefined ? null : sideOfWord(scene, SERVICE_NOUNS[service]!)
  if (served !== null && !doers.has(served)) return served
  const acted = new Set(claim.targets.map(({ side }) => side).filter(isParty))
  for (const side of doers) acted.delete(side)
  if (acted.size === 1) return [...acted][0]!
  const inferred = tokens.map(at => inferSide(scene, at)).find(side => side !== null)
  if (inferred != null && !doers.has(inferred)) return inferred
  const enemy = nouns.some(noun => ENEMY_NOUNS.has(noun)) ? sideOfSpeaker(scene, origin) : undefined
  if (doers.size === 0 && enemy === undefined) return null
  const isIrregular = nouns.some(noun => ENEMY_NOUNS.has(noun))
  const other = lastParty(
    scene,
    span.start,
    ({ side, actor }) => !doers.has(side) && side !== enemy && !(isIrregular && isState(scene, actor)),
  )
  // A state's own word for those who rise against it, where nobody else was named.
  const state = sideOfWord(scene, 'army')
  const isStates = isIrregular && state !== null && (enemy === state || doers.has(state))
  return other ?? (isStates ? sideOfWord(scene, 'insurgent') : null)
}

/** The side that a source is of or, for an outlet, that runs it or that it leans to; undefined where it is none that fights. */
function sideOfSpeaker(scene: Scene, { side, actor }: SourceLink): string | undefined {
  const fighting = fightingSides(scene)
  if (side != null && fighting.has(side)) return side
  const { actors } = scene.registry.actorIndex
  const outlet = actor == null ? undefined : actors.get(actor)
  const owner = outlet?.parent == null ? undefined : actors.get(outlet.parent)
  const sides = [owner && sideOf(owner, scene.annotated.report.published), outlet?.lean?.side]
  return sides.find(one => one != null && fighting.has(one)) ?? undefined
}

/** "Fighters from both sides", "men of all parties": nobody's alone, by what follows the words for them. */
function isOfSeveral(scene: Scene, last: number | undefined): boolean {
  if (last === undefined) return false
  const next = scene.tokens.slice(last + 1, last + 6).map(({ lower }) => lower)
  const [preposition, ...of] = next
  if (!/^(?:from|of|on|among)$/.test(preposition ?? '')) return false
  const noun = of.findIndex(word => /^(?:sides|parties|camps)$/.test(word))
  return noun > 0 && of.slice(0, noun).some(word => SEVERAL.has(word))
}

/** Words that take all sides together. */
const SEVERAL: ReadonlySet<string> = new Set([
  'both',
  'all',
  'various',
  'different',
  'warring',
  'opposing',
  'rival',
])

function isOwn(scene: Scene, first: number | undefined): boolean {
  return first !== undefined && /^our$/i.test(scene.tokens[first - 1]?.text ?? '')
}

/** The side that the pack gives to a word for a side. */
function sideOfWord(scene: Scene, word: string): string | null {
  const entry = scene.registry.conflict.vocabulary.find(
    ({ use, text, side }) => use === 'side-word' && side !== null && text === word,
  )
  return entry?.side ?? null
}

/** Whether an actor is a state or serves one: nobody calls those terrorists or gunmen. */
function isState(scene: Scene, actor: string | null): boolean {
  const kind = actor === null ? undefined : scene.registry.actorIndex.actors.get(actor)?.kind
  return kind === 'state' || kind === 'government' || kind === 'military-unit'
}

/** How many sentences back the other party may be named. */
const REACH = 3

/** The side of the party named last before an offset, of those that may be meant. */
function lastParty(
  scene: Scene,
  before: number,
  may: (party: { readonly side: string; readonly actor: string | null }) => boolean,
): string | null {
  const sentence = scene.tokens[tokenAt(scene.tokens, Math.max(0, before))]?.sentence ?? 0
  const from = scene.annotated.structure.sentences[Math.max(0, sentence - REACH)]?.start ?? 0
  const fighting = fightingSides(scene)
  const { actors } = scene.annotated
  for (let at = countBefore(actors, before) - 1; at >= 0 && actors[at]!.start >= from; at--) {
    const { side, type, actor } = actors[at]!
    if (side !== null && type !== 'outlet' && fighting.has(side) && may({ side, actor })) return side
  }
  return null
}

/** "The strikes killed 12": an event told before is not told again, but the dead are; so they are the claim. */
export function tellTheDead(drafts: readonly DraftClaim[]): DraftClaim[] {
  const first = Math.min(
    ...drafts.filter(({ claim }) => FIGHTING.has(claim.type)).map(({ anchor }) => anchor),
  )
  return drafts.map(draft => {
    const { claim } = draft
    const isBare = draft.anaphoric && (draft.placeByRule || claim.places.length === 0)
    if (!isBare || !FIGHTING.has(claim.type) || claim.casualties.length === 0) return draft
    if (draft.anchor <= first) return draft
    const reason = 'the event is told before; new are those harmed'
    // How likely its clause tells the event says nothing of the dead.
    const signs = draft.signs.filter(sign => !sign.startsWith('clause tells it'))
    return { ...amendDraft(draft, { type: 'casualties' }, reason), anaphoric: false, signs }
  })
}
