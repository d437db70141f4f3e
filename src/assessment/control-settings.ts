/**
 * Settings of the control model: structure, not figures of any war. Those that a record of claims can teach (how reliable
 * who is, how long fights last, how alike neighbours are) are only starting points with a weight; the rest was chosen
 * on simulated battles with seeds apart from those that results are reported on (docs/methods.md).
 */
export const CONTROL_SETTINGS = {
  /** Days after which reports of fighting no longer make a place contested: by then two fights in three are over (see `fightEnd`). */
  contestedDays: 4,
  /** Days for which a capture is open after the losing side has contradicted it. */
  openDays: 2,
  /** Probability of fighting above which a place counts as contested. */
  contestedLevel: 0.4,
  /** Chance a day that a place changed hands unheard, or is no longer what it was: decay to unknown. */
  decay: 1 / 600,
  /** Starting chance a day that an attack on a quiet place begins, that a fight ends, and that it ends with the place taken. */
  attackStart: 0.02,
  fightEnd: 0.25,
  fightWon: 0.4,
  /** Place-days or fights that the three starting chances count for. */
  dynamicsWeight: 40,
  /** Chance a day that a place is taken with no fight heard of before. */
  surprise: 0.0002,
  /** Chance a day that "just taken" or "just kept" becomes plain holding. */
  settle: 0.4,
  /** Days that a stated day may be early by: a change is looked for up to so many days after it. */
  dateSlack: 1,
  /** Claims that a starting figure of a kind of claim counts for, and that the kind counts for beside one source's record. */
  kindWeight: 300,
  sourceWeight: 40,
  /** Days after which the outcome of a claim is taken as settled, and between two rounds of learning. */
  settleDays: 12,
  learnEvery: 12,
  /** Weight of each further origin of the same stake in the same thing: 1, 1/2^x, 1/3^x … */
  sameStake: 0.5,
  /** Days within which the same words from the same mouth are one piece of evidence. */
  repeatDays: 3,
  /** Neighbours that inform a place, and how much of their message counts (they also inform one another). */
  neighbours: 4,
  neighbourShare: 0.75,
  /** Power that probabilities are raised to in the end: the model's cautions together make it a little too unsure. */
  sharpness: 1.2,
} as const
export type ControlSettings = { readonly [K in keyof typeof CONTROL_SETTINGS]: number }
