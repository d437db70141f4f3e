/** All determiners, also of names that keep those of their language, and what treebanks take for one: a closed class, so that what else is tagged so is none. */
export const DETERMINERS: ReadonlySet<string> = new Set(
  `the a an this that these those all some any no every each both another either neither such half many few quite what which
  whichever whatever much several enough own same other de la le el der die das un th' da ye them`.split(
    /\s+/,
  ),
)
