/** Sentences in which nobody says, thinks, plans or sees anything: none of them may give an attribution. */
export const SILENT_SENTENCES: readonly string[] = [
  'The convoy crossed the river before dawn.',
  'Shells fell on the market for two hours.',
  'Seven people were killed and thirty wounded in the raid.',
  'Government troops entered the town on Monday.',
  'The village of stone houses lies north of the lake.',
  'Rebel fighters withdrew from the “iron gate” district.',
  'The battalion holds the eastern bank.',
  'Hundreds of families fled along the coast road.',
  'A car bomb destroyed the police station.',
  'Snow closed the pass for a week.',
]
