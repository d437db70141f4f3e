/**
 * Words that stand around an actor's name in running text and belong to no name: offices and ranks before it, words for its people
 * after it. A name that resolves only without them is resolved without them, and the explanation says so.
 */
export const WORDS_BEFORE: ReadonlySet<string> = new Set(
  (
    'the a an president prime minister foreign defence defense secretary of state general gen lieutenant lt colonel col major maj brigadier brig captain capt commander leader chief spokesman spokeswoman ' +
    'spokesperson ambassador envoy special senator sir dr doctor mr mrs ms sheikh sayyed sayyid ayatollah king prince emir sultan chancellor deputy vice former ex acting then top senior ' +
    'islamist jihadist rebel opposition militant armed extremist state-run official agency news newspaper group formerly once-called so-called'
  ).split(' '),
)

/** Ends of compounds that describe a group: "X-backed", "Y-based". */
export const COMPOUND_ENDS =
  /-(?:backed|based|allied|led|linked|aligned|run|affiliated|supported|trained|dominated)$/u

export const WORDS_AFTER: ReadonlySet<string> = new Set(
  (
    'group groups forces force fighters fighter militants militant militia militias militiamen troops soldiers soldier rebels rebel faction factions brigade brigades units unit members member commander ' +
    'commanders officials official spokesman spokeswoman spokesperson leader leaders leadership chief command movement organisation organization alliance coalition jihadists terrorists insurgents ' +
    'extremists operatives men gunmen activists network agency news website channel television correspondent reporter newspaper outlet media opposition party army arabic english international online edition tv com org warplanes jets aircraft convoy positions'
  ).split(' '),
)
