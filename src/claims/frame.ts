import type { ClaimType, Weapon } from './claim.ts'

/** What kind of thing a noun phrase stands for, as far as frames care. One phrase may be of several kinds. */
export type Kind =
  /** A place, or something that an army can stand on: town, hill, road, position, building. */
  | 'ground'
  /** Armed people or machines that act as such: troops, rebels, an army, warplanes. */
  | 'force'
  | 'aircraft'
  | 'artillery'
  | 'armour'
  /** People not under arms, or not said to be: residents, families, children. */
  | 'people'
  /** Buildings and works: hospital, bridge, power station. */
  | 'works'
  /** Fire that arrives: shells, rockets, air strikes. */
  | 'fire'
  | 'bomb'
  /** Fighting as a thing: attack, offensive, clashes. */
  | 'attack'
  | 'siege'
  | 'truce'
  | 'aid'
  | 'route'
  | 'arms'
  | 'home'
  /** Bodies and losses as things that are suffered or received. */
  | 'losses'
  /** A person, state or body that can speak. */
  | 'speaker'
  /** Talks between enemies. */
  | 'talks'
  /** A banner that shows who holds a place. */
  | 'flag'
  /** A common noun that the lists of kinds do not know. */
  | 'thing'

/** What a filler is to the claim. `either`: ground becomes the place, a force the target. */
export type Role = 'agent' | 'target' | 'place' | 'victim' | 'either' | 'none'

export type Modality = 'occurred' | 'ongoing' | 'attempted' | 'planned' | 'conditional'
export type Effect = 'killed' | 'wounded' | 'captured' | 'missing' | 'displaced'

/** A place in the clause: its subject (who acts), its object (what is acted on), or a preposition's noun. */
export type Slot = string

/** What all frames share: the claim that they make, and why. */
interface FrameBase {
  readonly type: ClaimType
  /** Why the frame means the claim, as shown to people. */
  readonly reason: string
  readonly modality?: Modality
  readonly weapons?: readonly Weapon[]
  /** What its victims suffer. */
  readonly effect?: Effect
  /** True where the words do not tell by which means ("raids", "pounded"): aircraft named nearby make it an air strike. */
  readonly openMeans?: true
  /** 0..1, how rarely the frame means something else. Default 0.8. */
  readonly strength?: number
}

/**
 * An event told by a verb. `roles` maps slots to roles (subject → agent, and places by `in`, `at`, `near` …, are the
 * rule and need no entry); `needs` lists kinds that a slot must have, one of them each, all slots given; of slots joined by `|`
 * one is enough.
 */
export interface VerbFrame extends FrameBase {
  /** Lemmas; a particle follows after a space ("drive out"). */
  readonly verbs: readonly string[]
  /** Lemmas that the object must have: light verbs and fixed phrases ("take control", "lay siege"). */
  readonly objects?: readonly string[]
  readonly roles: Readonly<Record<Slot, Role>>
  readonly needs?: Readonly<Record<Slot, readonly Kind[]>>
  /** Kinds that a slot must not have. */
  readonly never?: Readonly<Record<Slot, readonly Kind[]>>
  /** True for frames that read clauses without an object only. */
  readonly bare?: true
  /** True for frames that read the passive only, false for the active only. */
  readonly passive?: boolean
  /** Lemmas one of which the clause's infinitive or -ing complement must have ("forced to stay"). */
  readonly complements?: readonly string[]
  /** True for frames that need an infinitive beside their object: what somebody is asked to do. */
  readonly demanding?: true
  /** True for frames that need what their object is called ("called it a massacre", "described them as thugs"). */
  readonly naming?: true
  /** Type that the frame gives where the clause is only tried or failed ("tried to oust X from Y" is an attack). */
  readonly attemptedType?: ClaimType
}

/** An event told by a noun. `roles` maps its prepositions (and `owner`, its possessor or adjective) to roles. */
export interface NounFrame extends FrameBase {
  readonly nouns: readonly string[]
  /** Words one of which must stand right before the noun ("air" in "air raid"), lower case. */
  readonly before?: readonly string[]
  readonly roles: Readonly<Record<Slot, Role>>
  /**
   * What it needs to make a claim without a verb that says it happened: `some` actor or place (the rule), `full`: two of
   * agent, target and place, `never`; `joined`: only as the harm of another event of its clause.
   */
  readonly alone?: 'some' | 'full' | 'never' | 'joined'
}

/** A modifier that tells a state of its noun: "rebel-held", "besieged". */
export interface AdjectiveFrame extends FrameBase {
  /** Whole adjectives, lower case ("besieged"). */
  readonly adjectives?: readonly string[]
  /** Second halves of compounds whose first half is the agent ("held" in "rebel-held"). */
  readonly suffixes?: readonly string[]
}
