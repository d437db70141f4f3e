import type { Effect } from '../frame.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Words (base forms) that say what befell somebody, and where the words for those people stand. */
export interface HarmWords {
  readonly effect: Effect
  readonly words: readonly string[]
  readonly reason: string
}

/** Verbs done to people: those harmed follow the active verb and precede the participle ("killed six", "six killed"). */
export const HARMING_VERBS: readonly HarmWords[] = [
  {
    effect: 'killed',
    words: words(
      'kill slay martyr murder assassinate massacre slaughter execute behead lynch crucify liquidate eliminate neutralise neutralize exterminate',
    ),
    reason: 'a verb of killing, or what communiqués say for it',
  },
  { effect: 'wounded', words: words('wound injure maim hurt'), reason: 'a verb of wounding' },
  {
    effect: 'captured',
    words: words('capture arrest detain kidnap abduct imprison'),
    reason: 'a verb of taking people',
  },
]

/** Verbs whose object are the subject's own people ("lost nine soldiers", "buried eight"). */
export const LOSING_VERBS: readonly HarmWords[] = [
  {
    effect: 'killed',
    words: words('lose bury mourn'),
    reason: 'a verb of losing people, or of laying them to rest',
  },
]

/** Verbs that make captives of people with a further word: "took two prisoner", "led away as hostages". */
export const TAKING_VERBS: ReadonlySet<string> = new Set(words('take hold keep lead'))

/** Nouns that say whose the harmed are: "31 dead on the government side", "the losses of the army". */
export const SIDE_NOUNS: ReadonlySet<string> = new Set(words('side rank ranks'))
export const LOSS_NOUNS: ReadonlySet<string> = new Set(words('loss losses toll casualty casualties'))

/** Verbs of those harmed themselves: they precede it ("six died"). */
export const DYING_VERBS: readonly HarmWords[] = [
  { effect: 'killed', words: words('die perish drown suffocate succumb starve'), reason: 'a verb of dying' },
]

/** What kills where nobody is shot: in war, those who bear no arms. */
export const WANT_VERBS: ReadonlySet<string> = new Set(words('starve'))
export const WANTS: ReadonlySet<string> = new Set(
  words('hunger starvation malnutrition famine thirst cold exposure hypothermia dehydration frostbite'),
)

/** Nouns whose "of" names those harmed ("the deaths of six villagers", "the injury of a woman"). */
export const HARM_OF: readonly HarmWords[] = [
  {
    effect: 'killed',
    words: words('death killing murder execution martyrdom massacre assassination life body corpse loss'),
    reason: 'a noun of killing with those killed',
  },
  { effect: 'wounded', words: words('injury wounding'), reason: 'a noun of wounding with those wounded' },
  {
    effect: 'captured',
    words: words('capture arrest kidnapping abduction detention'),
    reason: 'a noun of capture with those captured',
  },
]

/** What people are said to be after the deed: "left six dead", "2 guards dead", "60 dead and 100 wounded". */
export const HARMED_STATES: Readonly<Record<string, Effect>> = {
  dead: 'killed',
  wounded: 'wounded',
  injured: 'wounded',
  hurt: 'wounded',
  missing: 'missing',
}

/** Nouns for a running total of the dead; `number`, `total` and `count` only where what is counted is told. */
export const TOLL_NOUNS: ReadonlySet<string> = new Set(['toll'])
export const TOTAL_NOUNS: ReadonlySet<string> = new Set(['number', 'total', 'count', 'figure'])

/** Verbs that put a figure on what follows them: "put the dead at 14", "estimated its losses at 60". */
export const PUTTING_VERBS: ReadonlySet<string> = new Set(words('put place estimate set raise bring'))

/** Nouns for those who died, where a figure is put on them. */
export const VICTIMS: ReadonlySet<string> = new Set(words('victim martyr'))

/** Words that lead from a toll to its figure. */
export const TOLL_LEADS: ReadonlySet<string> = new Set(
  words('to at of reached reach reaches hit exceeded exceeds exceed surpassed passed topped stands stood :'),
)

/** Verbs that make an infinitive of harm a fact: "led to injure nine" in translated reports. */
export const RESULT_VERBS: ReadonlySet<string> = new Set(words('lead cause result'))

/** Singular nouns that stand for several people: "a family was killed" says not how many. */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set(
  words(`family household population force militia army unit military police crowd personnel staff convoy group
    brigade battalion division squad patrol team garrison crew regiment company column party people leadership`),
)

/** Nouns that stand for people of whom nothing more is said, so that what was said of the ones before holds of them. */
export const OTHERS: ReadonlySet<string> = new Set(words('other more others dozen score hundred thousand'))
