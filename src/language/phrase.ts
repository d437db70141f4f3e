import type { Span } from '#primitives'

/** A noun phrase with its determiner and modifiers; coordinated heads are separate phrases. Token indices. */
export interface NounGroup extends Span {
  readonly head: number
  readonly firstToken: number
  readonly endToken: number
  /** Index of the preposition that governs the group ("near" in "near Handarat"), or undefined. */
  readonly preposition?: number | undefined
}

/** A prepositional phrase or other oblique of a clause. */
export interface Oblique {
  /** The preposition, lower case ("in", "according to", "north of"). */
  readonly preposition: string
  /** Token index of the noun that it governs. */
  readonly head: number
}

/**
 * A clause around one verb (or a predicate noun or adjective with a copula). Lists hold token indices of head nouns, with
 * coordinated nouns each listed.
 */
export interface Clause extends Span {
  /** Index in the list of clauses of the text. */
  readonly index: number
  readonly sentence: number
  /** Token index of the main verb or predicate. */
  readonly verb: number
  /** First and end token of the verb group ("had been driven out"). */
  readonly verbGroup: { readonly firstToken: number; readonly endToken: number }
  /** Particle or light-verb completion joined to the lemma: "drive out", "pull back". */
  readonly predicate: string
  /** Who acts: the subject of an active clause, the "by" phrase of a passive one, also inherited over coordination, control ("tried to take") and relative clauses. */
  readonly agents: readonly number[]
  /** To whom or what: the object of an active clause, the subject of a passive one. */
  readonly patients: readonly number[]
  readonly obliques: readonly Oblique[]
  readonly passive: boolean
  readonly negated: boolean
  /** Modal or other auxiliary lemmas in order ("will", "may", "have", "be"). */
  readonly auxiliaries: readonly string[]
  /** How the clause hangs on its parent: `root`, `ccomp`, `xcomp`, `advcl`, `acl`, `acl:relcl`, `conj`, `parataxis`. */
  readonly link: string
  /** Index of the clause that this one depends on. */
  readonly parent?: number | undefined
  /** Subordinator or complementiser ("that", "after", "if", "to"). */
  readonly marker?: string | undefined
}
