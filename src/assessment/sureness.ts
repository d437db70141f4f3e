/** Five steps of sureness in words, from the probability of the likeliest side. Calibrated on simulated battles, not on this war. */
export const SURENESS = [
  { from: 0.95, words: 'almost certainly' },
  { from: 0.8, words: 'probably' },
  { from: 0.65, words: 'likely' },
  { from: 0.5, words: 'perhaps' },
  { from: 0, words: 'unclear who' },
] as const

/** The word for a probability. */
export function surenessWord(probability: number): string {
  return (SURENESS.find(step => probability >= step.from) ?? SURENESS[4]).words
}
