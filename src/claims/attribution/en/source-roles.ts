import type { SourceRole } from '../../claim.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s*,\s*/))

/** Words of a source's noun phrase (base forms) that tell what it is, with the reason; the first rule that fits decides. */
export interface RoleRule {
  readonly role: SourceRole
  /** Words looked for in the head and its modifiers. */
  readonly words: ReadonlySet<string>
  /** Only where the head itself is such a word ("an agency", not "the agency's doctor"). */
  readonly headOnly: boolean
  readonly reason: string
}

export const ROLE_RULES: readonly RoleRule[] = [
  {
    role: 'spokesperson',
    words: set('spokesman, spokeswoman, spokesperson, spokespeople, spokesmen'),
    headOnly: false,
    reason: 'speaks for a body',
  },
  {
    role: 'medic',
    words: set(
      'medic, doctor, nurse, surgeon, paramedic, physician, pharmacist, hospital, clinic, medical, ambulance',
    ),
    headOnly: false,
    reason: 'treats the wounded',
  },
  {
    role: 'analyst',
    words: set(
      'analyst, researcher, expert, academic, professor, scholar, historian, economist, think-tank, lecturer, fellow, author, strategist, commentator, pundit',
    ),
    headOnly: false,
    reason: 'studies the events',
  },
  {
    role: 'agency',
    words: set('agency, newswire, wire, agencies'),
    headOnly: true,
    reason: 'supplies other outlets',
  },
  {
    role: 'outlet',
    words: set(
      'media, medium, television, tv, newspaper, paper, daily, magazine, channel, station, broadcaster, outlet, website, site, radio, press, network, report, news, journalist, reporter, correspondent, blog, documentary, programme',
    ),
    headOnly: true,
    reason: 'publishes news',
  },
  {
    role: 'monitor',
    words: set('monitor, observatory, watchdog, ngo, charity, partner'),
    headOnly: true,
    reason: 'watches and counts without a part in the fighting',
  },
  {
    role: 'witness',
    words: set(
      'witness, eyewitness, resident, civilian, villager, refugee, survivor, evacuee, father, mother, woman, man, girl, boy, son, daughter, brother, sister, neighbour, neighbor, family, relative, shopkeeper, teacher, student, farmer, people, local, inhabitant, detainee, prisoner, child, parent, wife, husband, widow, baker, trader, merchant, driver, priest, nun, monk, beekeeper, dentist, barber, tailor, carpenter, labourer, laborer, grocer, butcher, cleaner, electrician, mechanic, plumber, pensioner, retiree, housewife, mourner, worshipper, passer-by, bystander, motorist, passenger, pupil, teenager, grandmother, grandfather, uncle, aunt, cousin, orphan, returnee, shepherd, herder, fisherman, waiter, dignitary, elder, headman, mukhtar, vendor, seller, engineer, cook',
    ),
    headOnly: true,
    reason: 'was there or lives there',
  },
]

/** Modifiers that make an outlet of any body before whose noun they stand ("a military media unit"). */
export const OUTLET_MODIFIERS = set('media, news, press, television, tv, radio')

/** Common nouns for bodies that can speak. */
export const BODY_NOUNS = set(
  'country, state, government, ministry, army, force, forces, group, side, party, regime, administration, council, command, coalition, militia, police, court, team, faction, movement, office, committee, union, alliance, opposition, military, troop, navy, body, organisation, organization, company, brigade, division, battalion, authority, leadership, embassy, kingdom, power, operation, room, institute, foundation, service, department, delegation, parliament, panel, commission, mission, directorate, tribunal, inquiry, secretariat, municipality, patriarchate, church, rebel, militant, insurgent, fighter',
)

/** Nouns for people whom a source phrase leaves unnamed: "a senior official", "military sources". */
export const UNNAMED_PEOPLE = set(
  'official, source, commander, officer, diplomat, activist, member, fighter, soldier, aide, adviser, advisor, insider, leader, figure, rebel, account, user, post, tweet, somebody, someone, person, general, lawmaker, politician, worker, rescuer, negotiator, jihadist, extremist, negotiator, captain, colonel, militant, footage, video, image, photograph',
)

/** Offices that one person holds at a time: with "the" or a possessor they name their holder. */
export const OFFICES = set(
  'president, minister, envoy, ambassador, secretary, chief, governor, mayor, king, prince, pope, chairman, chairwoman, director, commissioner, premier, prime, chancellor, head, general-secretary, secretary-general, co-ordinator, coordinator',
)

/** Pronouns that stand for one person, and those that may stand for several or for a body. */
export const PERSON_PRONOUNS = set('he, she, him, her, his, i')
export const GROUP_PRONOUNS = set('they, them, their, it, its, we')

/** Words for some of those told of before: "two of them", "one", "others". */
export const PART_OF_GROUP =
  /^(?:one|two|three|four|five|some|several|many|most|both|others?|another|all|a few)(?: (?:of (?:them|those|these)|others?))?$/i

/** What credits call sources that they do not name. */
export const GENERIC_ORIGINS = set(
  'agencies, agency, wires, news agencies, wire services, staff, newswires, news wires, combined sources, sources',
)

/** Military ranks before a name, short or long. */
export const MILITARY_TITLES =
  /\b(lt|lieutenant|col|colonel|maj|major|gen|general|brig|brigadier|capt|captain|sgt|sergeant|adm|admiral|cmdr|commander|marshal)\b/i
