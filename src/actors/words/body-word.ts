/**
 * A word that names of armed bodies, offices and outlets are made of. Words of one meaning are one word, whatever the language.
 * `form` says what a body is ("brigade"): weak evidence, often left out or taken for another of its family.
 * `trait` tells one body from another ("islam", "protection"). `filler` tells nothing ("joint").
 */
export interface BodyMeaning {
  readonly means: string
  /** Folded words, parted by spaces. */
  readonly words: string
  readonly role: 'form' | 'trait' | 'filler'
  /** Forms of one family stand for one another ("troops" for "army", "gathering" for "union"). */
  readonly family?: string
  readonly reason: string
}

/** Words of another language for meanings that the English list has. */
export interface BodyTranslation {
  readonly means: string
  readonly words: string
}

/** The classes that `CLASS_OF_FAMILY` names, the most telling first: state media are media, a state's forces are forces. */
export const BODY_CLASSES = ['outlet', 'armed', 'society', 'state'] as const
/** One of `BODY_CLASSES`. */
export type BodyClass = (typeof BODY_CLASSES)[number]

/** What the families of forms say a body is: armed, a state, an outlet … Names that say different things are of different bodies. */
export const CLASS_OF_FAMILY: Readonly<Record<string, BodyClass>> = {
  land: 'armed',
  unit: 'armed',
  aircraft: 'armed',
  militia: 'armed',
  guard: 'armed',
  state: 'state',
  outlet: 'outlet',
  radio: 'outlet',
  newspaper: 'outlet',
  society: 'society',
}
