import { wordList } from './word-list.ts'

/** Common nouns for one person by role, office, trade or lot; singular, lower case. Their plurals name groups. */
export const PERSON_NOUNS = wordList(`
  man woman boy girl child baby teenager youth student pupil teacher professor academic lecturer scholar doctor physician
  surgeon pharmacist anaesthetist nurse midwife medic paramedic dentist patient worker labourer laborer employee volunteer driver pilot farmer fisherman
  shepherd shopkeeper trader merchant vendor engineer technician scientist researcher expert analyst economist historian
  author writer poet novelist blogger editor reporter correspondent journalist photographer cameraman broadcaster anchor
  filmmaker director actor actress singer musician artist lawyer attorney prosecutor judge defendant suspect plaintiff
  witness victim hostage prisoner detainee inmate captive refugee migrant asylum-seeker activist campaigner protester
  demonstrator dissident defector deserter resident inhabitant villager citizen civilian neighbour neighbor native
  official officer commander leader chief chieftain spokesman spokeswoman spokesperson representative delegate envoy
  negotiator mediator diplomat ambassador consul minister president premier chancellor king prince emir sultan dictator
  ruler governor mayor senator congressman congresswoman lawmaker legislator politician mp councillor candidate secretary
  chairman chairwoman chair head deputy adviser advisor aide general colonel captain lieutenant major brigadier sergeant
  admiral marshal soldier conscript recruit fighter combatant militant militiaman gunman insurgent rebel jihadist jihadi
  terrorist extremist guerrilla sniper bomber attacker assailant perpetrator criminal killer murderer policeman
  policewoman constable detective inspector sheriff guard gunner crewman crewmember airman marine veteran warlord
  smuggler informant spy agent operative cleric imam mufti preacher priest bishop archbishop cardinal pope rabbi sheikh
  father mother son daughter brother sister husband wife uncle aunt cousin nephew niece grandfather grandmother relative
  boyfriend girlfriend friend colleague partner ally rival opponent founder owner manager boss businessman entrepreneur
  investor banker accountant executive ceo coach player footballer athlete champion winner chef cook waiter tourist
  traveller passenger guest customer client user speaker member supporter sympathiser sympathizer follower adherent
  survivor martyr caliph ideologue mastermind financier recruiter coordinator organiser organizer inspector observer
  monitor firefighter rescuer responder contractor consultant interpreter translator linguist servicemember
`)

/** Nouns, singular, for people who as such take no part in fighting: they stand for the pack's word "civilians". */
export const CIVILIAN_NOUNS = wordList(`
  girl boy child baby infant toddler newborn teenager schoolchild schoolgirl schoolboy pupil woman wife mother grandmother
  grandfather family relative passer-by bystander pedestrian patient worshipper shopper farmer shepherd villager resident
  neighbour neighbor notable dignitary refugee evacuee shopkeeper vendor mourner toddler orphan widow
`)

/** What people are who speak for nobody's side but for their trade, singular: keys are the roles of a pack's `sourceSides`. */
export const TRADES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    analyst:
      'analyst expert academic scholar researcher historian economist professor lecturer author writer commentator',
    medic:
      'doctor surgeon nurse medic paramedic pharmacist physician dentist anaesthetist anesthetist orderly midwife',
    outlet: 'journalist reporter correspondent photographer cameraman editor columnist',
  }).flatMap(([role, nouns]) => nouns.split(' ').map(noun => [noun, role] as const)),
)
