/** Nouns for holding ground, base forms: what somebody has in them he holds. */
export const HANDS: readonly string[] = ['control', 'hand', 'reach', 'rule', 'grip', 'authority', 'hold']

/** Prepositions that say that something is not in them: "outside government control", "out of their hands". */
export const OUTSIDE: readonly string[] = ['outside', 'beyond', 'out']
