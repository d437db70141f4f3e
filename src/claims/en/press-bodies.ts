/** Parts of the names of bodies that publish for somebody: "Press Center of …", "… Media Office", "… Information Bureau". */
export const PRESS_BODY =
  /\b(?:press|media|news|information|public affairs|communications?)\s+(?:cent(?:er|re)|office|committee|unit|bureau|department|service|desk|wing|directorate|division|foundation)\b/i

/** Names that a state's own forces have for themselves without its name. */
export const HOME_FORCES =
  /\b(?:armed forces|army|(?:ministry|department) of defen[cs]e|defen[cs]e ministry)\b/i

/** Words before "source" and "sources" for people in the service of somebody, not bystanders. */
export const SERVICE_WORDS: ReadonlySet<string> = new Set(
  'military security intelligence police field official army defence defense ministry command diplomatic government informed special own'.split(
    ' ',
  ),
)

/** Words before "source" and "sources" for people in nobody's service. */
export const BYSTANDER_WORDS: ReadonlySet<string> = new Set(
  'local civil civilian medical hospital independent opposition western diplomatic tribal media press family'.split(
    ' ',
  ),
)

/** Nouns for bodies of armed people, which in a party's own publication are its own where nobody else's is said. */
export const UNIT_NOUNS: ReadonlySet<string> = new Set(
  'brigade battalion division detachment garrison unit command regiment corps squadron headquarters staff company'.split(
    ' ',
  ),
)
