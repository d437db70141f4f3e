const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Verbs that carry another verb as their cue's real meaning: "went on to say", "declined to name". */
export const LIGHT_GOVERNORS = set(
  'go continue begin start try struggle attempt manage fail decline refuse proceed hasten keep appear seem tend rush dare have need use come get',
)

/** Words that open an indirect question or statement. */
export const CLAUSE_OPENERS = set('that whether how why what who whom which where when if whose')

/** Prepositions whose phrase may stand between a cue and its content: "said in a statement on Monday that". */
export const BETWEEN_PREPOSITIONS = set(
  'in on at during to after before from by with through via for of over under amid into following outside near around upon within since',
)

/** Nouns of time that stand without preposition between a cue and its content. */
export const TIME_NOUNS = set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow morning afternoon evening night week month year day time january february march april may june july august september october november december spring summer fall autumn winter weekend mon tue tues wed thu thur thurs fri sat sun',
)

/** Documents and occasions of speech: where their author is named, the author is the source. */
export const DOCUMENT_NOUNS = set(
  'statement report letter post tweet email e-mail message interview speech article story memo release communique communiqué editorial op-ed column essay paper study document book remark comment note text video broadcast bulletin press-release advertisement ad briefing conference testimony filing analysis survey investigation tally count',
)

/** Verbs by which an author puts out a document: "issued a statement saying". */
export const ISSUING_VERBS = set(
  'issue release publish post send write put make give circulate distribute air run carry file sign deliver',
)

/** Pronouns that open a relative clause. */
export const RELATIVE_PRONOUNS = set('who whom which that whose')

/** Verbs that hand on the words of their object: "quoted officials as saying". */
export const QUOTING_VERBS = set('quote cite')

/** Verbs of saying that may stand before their subject: "…," said the mayor. */
export const INVERTING_VERBS = set(
  'say read add write ask explain note argue report state declare admit recall warn concede acknowledge confirm suggest claim reply respond continue conclude insist tweet remark quip joke observe comment announce boast complain lament muse recount reason retort shout yell cry whisper protest wonder agree go begin exclaim chime counter opine',
)

/** Verbs that with a noun of saying or feeling make one cue: "expressed concern about", "made the claim that". */
export const LIGHT_VERBS = set(
  'express voice show have make give take issue hold deliver launch raise share offer convey air register state repeat reiterate renew announce',
)

/** Conjunctions that may open a clause with a speaker of its own: "…, while the army said". */
export const CLAUSE_JOINERS = set('and but though although while whereas as yet')

/** Past forms that read as nouns where the tagger knows no better, with their base forms; only before a listed particle. */
export const MISREAD_FORMS: ReadonlyMap<string, string> = new Map([['shot', 'shoot']])
