/**
 * What one would expect of some signs before any example: the ridge penalty draws weights towards these, the others towards
 * nothing. Set by hand, from how news is told; examples move them.
 */
export const PRIORS: Readonly<Record<string, number>> = {
  // Sides: nobody is named without need, what both do is nobody's, nobody acts on himself.
  'agent absent: nobody: none': 1,
  'it was done to them': -2,
  'of the sort that it was done to': -2,
  'agent absent: acts elsewhere': -1,
  'agent indefinite: nobody: none': 1,
  'they suffered it': -1.5,
  'agent absent: who says it': -0.7,
  'agent absent: only a qualifier there': -0.5,
  'loses it, and says so': 1.5,
  'loses it, as the other side says': -1,
  'irregulars, and aircraft': -2,
  'named nowhere': -1.5,
  'no party to the war': -1,
  'of another sort than the noun': -1.5,
  'named within it': 2,
  'meant by grammar': 1.5,
  'its country’s state is theirs': 1.5,
  'introduced as theirs': 1.5,
  'introduced by what theirs do': 1.5,
  // Places: the words that give a place its role know best.
  'by its role': 1.5,
  'first by its role': 0.8,
  'where somebody speaks': -2.5,
  'where somebody is from': -1.2,
  'a bare direction': -1.5,
  'a new one': 1,
  'any ground': -1,
  'a site': -0.8,
  'in its words, near': -0.5,
  'unnamed, works': -0.5,
  'told before, kind country': -1.5,
  'none, deploy': 1.5,
  // A position is on what its words put somewhere, and not on where somebody stands who states it.
  'statement: in its words, in': 1,
  'statement: in its words, a country in': 2,
  'of a speech act, on its own word': -1,
  // "In Vesna province, shells hit Minqar": what a sentence opens with frames the finer place in it.
  'opens its sentence, another is in it': -1.5,
  'around another of its sentence': -0.7,
  'withdraw, towards': -2,
  'withdraw, toward': -2,
}
