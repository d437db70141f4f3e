/** What a claim can say about who holds a place, as judgement distinguishes it. */
export const SIGNAL_KINDS = [
  'capture',
  'capture-denied',
  'hold',
  'hold-denied',
  'repel',
  'withdraw',
  'attack',
  'clash',
  'strike',
  'siege',
  'advance',
] as const
export type SignalKind = (typeof SIGNAL_KINDS)[number]

/** How the speaker stands to the side that the claim is about: its own, one that it fights, or neither. */
export const RELATIONS = ['own', 'enemy', 'none'] as const
export type Relation = (typeof RELATIONS)[number]

export interface SignalRule {
  readonly kind: SignalKind
  readonly relation: Relation
  /**
   * How much likelier such a claim is in each way that the side which it is about can stand to the place on the claim's day;
   * only ratios matter. In this order, which is also that of the learned tables: holds it, just took it, just kept it, holds
   * it under attack, attacks it, is absent, just lost it, was just beaten off.
   */
  readonly likelihood: readonly number[]
  readonly reason: string
}

/** Starting figures, by kind of claim and whose mouth it comes from; a ledger's own record replaces them (see reliability.ts). */
export const SIGNAL_RULES: readonly SignalRule[] = [
  rule(
    'capture',
    'own',
    [0.8, 12, 1, 1, 5, 0.4, 0.5, 0.8],
    'its own gain, by its own word: often early, at times false',
  ),
  rule('capture', 'none', [1, 30, 1, 1, 1.5, 0.1, 0.3, 0.3], 'a gain, by a source without a stake'),
  rule('capture', 'enemy', [1, 40, 1, 1, 0.7, 0.07, 0.2, 0.2], 'a loss admitted by the side that lost'),
  rule(
    'capture-denied',
    'own',
    [0.5, 0.3, 0.5, 0.6, 2, 1, 1, 1.5],
    'a gain disowned by the side that would have made it',
  ),
  rule(
    'capture-denied',
    'none',
    [0.4, 0.4, 0.5, 0.6, 1.5, 1, 1, 1.5],
    'a gain denied by a source without a stake',
  ),
  rule(
    'capture-denied',
    'enemy',
    [0.7, 0.9, 0.8, 0.8, 1.3, 1, 1, 1.2],
    'an enemy gain denied: as easily said of a true one',
  ),
  rule('hold', 'own', [1.6, 1.5, 2, 1.5, 0.7, 0.5, 0.8, 0.7], 'its own holding, by its own word'),
  rule('hold', 'none', [2, 2, 2, 1.5, 0.5, 0.2, 0.3, 0.3], 'a holding, by a source without a stake'),
  rule('hold', 'enemy', [3, 3, 3, 2, 0.4, 0.1, 0.12, 0.12], 'the enemy’s holding, granted'),
  rule('hold-denied', 'own', [0.2, 0.2, 0.2, 0.4, 1, 1, 2, 1], 'its own holding disowned'),
  rule(
    'hold-denied',
    'none',
    [0.3, 0.3, 0.3, 0.5, 1.2, 1, 1.3, 1.2],
    'a holding denied by a source without a stake',
  ),
  rule(
    'hold-denied',
    'enemy',
    [0.7, 0.8, 0.7, 0.8, 1.2, 1, 1.2, 1.2],
    'the enemy’s holding denied: cheaply said',
  ),
  rule('repel', 'own', [1, 1, 15, 4, 0.5, 0.4, 1.5, 0.5], 'its own defence, by its own word'),
  rule('repel', 'none', [1, 0.7, 30, 4, 0.3, 0.2, 0.4, 0.3], 'a defence, by a source without a stake'),
  rule('repel', 'enemy', [1, 0.7, 40, 4, 0.2, 0.1, 0.2, 0.2], 'a failure admitted by the side that failed'),
  rule('withdraw', 'own', [0.1, 0.1, 0.1, 0.3, 0.5, 0.7, 40, 1], 'a loss admitted by the side that lost'),
  rule('withdraw', 'none', [0.15, 0.1, 0.15, 0.4, 0.6, 1, 25, 1], 'a loss, by a source without a stake'),
  rule('withdraw', 'enemy', [0.5, 0.5, 0.5, 1.5, 0.8, 1, 10, 1], 'the enemy’s loss, by the winner’s word'),
  rule(
    'attack',
    'own',
    [0.3, 12, 0.3, 0.5, 20, 0.6, 0.5, 12],
    'its own attack: the place is not yet its own',
  ),
  rule(
    'attack',
    'none',
    [0.3, 12, 0.3, 0.5, 20, 0.6, 0.5, 12],
    'an attack: the place is not yet the attacker’s',
  ),
  rule(
    'attack',
    'enemy',
    [0.3, 12, 0.3, 0.5, 20, 0.6, 0.5, 12],
    'the enemy’s attack: the place is not yet the enemy’s',
  ),
  rule('clash', 'own', [0.4, 8, 8, 20, 20, 0.4, 8, 8], 'fighting of both sides: contested, and no more'),
  rule('clash', 'none', [0.4, 8, 8, 20, 20, 0.4, 8, 8], 'fighting of both sides: contested, and no more'),
  rule('clash', 'enemy', [0.4, 8, 8, 20, 20, 0.4, 8, 8], 'fighting of both sides: contested, and no more'),
  rule('strike', 'own', [0.35, 0.6, 0.5, 0.4, 3, 1.1, 1.2, 1.2], 'nobody bombs what is theirs'),
  rule('strike', 'none', [0.35, 0.6, 0.5, 0.4, 3, 1.1, 1.2, 1.2], 'nobody bombs what is theirs'),
  rule('strike', 'enemy', [0.4, 0.6, 0.5, 0.4, 3, 1.1, 1.2, 1.2], 'nobody bombs what is theirs'),
  rule(
    'siege',
    'own',
    [0.2, 0.3, 0.3, 0.3, 2, 1.2, 1.2, 1.2],
    'who besieges a place does not hold the inside',
  ),
  rule(
    'siege',
    'none',
    [0.2, 0.3, 0.3, 0.3, 2, 1.2, 1.2, 1.2],
    'who besieges a place does not hold the inside',
  ),
  rule(
    'siege',
    'enemy',
    [0.2, 0.3, 0.3, 0.3, 2, 1.2, 1.2, 1.2],
    'who besieges a place does not hold the inside',
  ),
  rule('advance', 'own', [0.8, 2.5, 0.8, 0.8, 5, 0.8, 0.8, 1], 'ground gained nearby: fighting is close'),
  rule('advance', 'none', [0.7, 2.5, 0.7, 0.8, 6, 0.8, 0.7, 0.9], 'ground gained nearby: fighting is close'),
  rule(
    'advance',
    'enemy',
    [0.7, 2.5, 0.7, 0.8, 6, 0.8, 0.7, 0.9],
    'ground gained nearby, granted by the other side',
  ),
]

function rule(
  kind: SignalKind,
  relation: Relation,
  likelihood: readonly number[],
  reason: string,
): SignalRule {
  return { kind, relation, likelihood, reason }
}
