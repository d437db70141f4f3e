import type { AdjectiveFrame, NounFrame, VerbFrame } from '../../frame.ts'
import { type ReadyVerbFrame, readyVerbFrame } from '../../ready-frame.ts'
import { AID_NOUNS, AID_VERBS, CEASEFIRE_NOUNS, CEASEFIRE_VERBS } from './accord.ts'
import { ACCORD_PHRASES, DEAL_NOUNS } from './accord-phrases.ts'
import { DEPLOY_NOUNS, DEPLOY_VERBS } from './deploy.ts'
import { FIGHT_NOUNS, FIGHT_VERBS, REPEL_VERBS } from './fight.ts'
import { FIGHT_PHRASE_NOUNS, FIGHT_PHRASES, REPEL_PHRASES } from './fight-phrases.ts'
import { FIRE_NOUNS, FIRE_VERBS } from './fire.ts'
import { FIRE_PHRASES } from './fire-phrases.ts'
import { GENERAL_NOUNS, GENERAL_PHRASES } from './general-phrases.ts'
import { GROUND_ADJECTIVES, GROUND_NOUNS, GROUND_VERBS } from './ground.ts'
import { GROUND_PHRASES } from './ground-phrases.ts'
import { ABUSE_VERBS, CASUALTY_VERBS, DESTROY_VERBS, DISPLACE_VERBS, HARM_NOUNS } from './harm.ts'
import { HARM_PHRASES } from './harm-phrases.ts'
import { MEANS_VERBS, STRUCK_VERBS } from './means.ts'
import { MOVEMENT_VERBS } from './movement.ts'
import { PRESENCE_VERBS } from './presence.ts'
import { SIEGE_ADJECTIVES, SIEGE_NOUNS, SIEGE_VERBS } from './siege.ts'

/** All verb frames of English, in the order in which a clause tries them: frames with fixed objects and strict needs first. */
export const VERB_FRAMES: readonly VerbFrame[] = [
  ...SIEGE_VERBS,
  ...CEASEFIRE_VERBS,
  ...AID_VERBS,
  ...REPEL_VERBS,
  ...FIRE_VERBS,
  ...GROUND_VERBS,
  ...MEANS_VERBS,
  ...DESTROY_VERBS,
  ...ABUSE_VERBS,
  ...CASUALTY_VERBS,
  ...DISPLACE_VERBS,
  ...DEPLOY_VERBS,
  ...FIGHT_VERBS,
  ...FIRE_PHRASES,
  ...REPEL_PHRASES,
  ...GROUND_PHRASES,
  ...HARM_PHRASES,
  ...ACCORD_PHRASES,
  ...FIGHT_PHRASES,
  ...STRUCK_VERBS,
  ...GENERAL_PHRASES,
  ...MOVEMENT_VERBS,
  ...PRESENCE_VERBS,
]

/** All noun frames of English, special before general. */
export const NOUN_FRAMES: readonly NounFrame[] = [
  ...FIRE_NOUNS,
  ...SIEGE_NOUNS,
  ...CEASEFIRE_NOUNS,
  ...AID_NOUNS,
  ...FIGHT_NOUNS,
  ...GROUND_NOUNS,
  ...HARM_NOUNS,
  ...DEPLOY_NOUNS,
  ...DEAL_NOUNS,
  ...FIGHT_PHRASE_NOUNS,
  ...GENERAL_NOUNS,
]

export const ADJECTIVE_FRAMES: readonly AdjectiveFrame[] = [...GROUND_ADJECTIVES, ...SIEGE_ADJECTIVES]
export { STANDING_STATEMENT_VERBS, STATEMENT_VERBS } from './statement.ts'

/** Frames by each of their verbs, in their order, laid out for matching. */
export function indexFrames(frames: readonly VerbFrame[]): ReadonlyMap<string, readonly ReadyVerbFrame[]> {
  const index = new Map<string, ReadyVerbFrame[]>()
  for (const frame of frames) {
    const ready = readyVerbFrame(frame)
    for (const verb of frame.verbs) index.set(verb, [...(index.get(verb) ?? []), ready])
  }
  return index
}

export const FRAMES_BY_VERB: ReadonlyMap<string, readonly ReadyVerbFrame[]> = indexFrames(VERB_FRAMES)
