import type { Casualty } from '../claim.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Nouns that say whose lives they are: people under no arms, or under arms. What is in neither list is unknown. */
export const CIVILIAN_NOUNS: ReadonlySet<string> = new Set(
  words(`
    civilian resident inhabitant villager family child woman girl boy baby infant refugee evacuee returnee idp citizen
    worker medic doctor nurse patient teacher student pupil journalist reporter cameraman photographer activist
    protester demonstrator mother father son daughter wife husband brother sister elder farmer shepherd driver
    passenger pilgrim worshipper mourner shopper migrant paramedic rescuer bystander schoolchild schoolgirl local
    household relative children women population nephew niece uncle aunt cousin grandmother grandfather kid toddler
    teenager peasant fisherman vendor shopkeeper labourer laborer housewife widow orphan kin teen pensioner
    schoolboy neighbour neighbor dweller priest nun monk cleric imam mayor councilman councilmen politician lawyer
    judge businessman businessmen trader merchant engineer passerby passersby employee servant jesuit catechist bishop minor townspeople rescuer volunteer
    barber customer guest cleaner baker waiter cook tailor butcher carpenter mechanic electrician plumber clerk
    accountant pharmacist dentist surgeon midwife lecturer professor schoolteacher poet writer author artist singer
    actor musician athlete footballer historian archaeologist scholar academic tourist traveller traveler porter
    grandchild grandchildren grandson granddaughter sibling twin bride groom parent newborn schoolmate classmate
    hairdresser builder bricklayer miner beekeeper herder goatherd gardener`),
)

export const COMBATANT_NOUNS: ReadonlySet<string> = new Set(
  words(`
    soldier troop fighter rebel insurgent militant jihadist jihadi gunman guerrilla combatant mercenary commando
    marine conscript militiaman trooper element infantryman sniper officer commander general brigadier colonel
    captain lieutenant major corporal sergeant guard serviceman attacker extremist terrorist force militia
    assailant member loyalist bomber policeman peacekeeper cadre adviser advisor army military unit subversive
    bodyguard servicemen policemen gunmen militiamen infantrymen paratrooper recruit troops operative defender comrade`),
)

/** Nouns that name a group that the contract tells apart. */
export const VICTIM_GROUPS: Readonly<Record<string, NonNullable<Casualty['group']>>> = {
  child: 'children',
  children: 'children',
  girl: 'children',
  boy: 'children',
  baby: 'children',
  infant: 'children',
  minor: 'children',
  schoolchild: 'children',
  schoolgirl: 'children',
  woman: 'women',
  medic: 'medics',
  doctor: 'medics',
  nurse: 'medics',
  paramedic: 'medics',
  rescuer: 'aid-workers',
  journalist: 'journalists',
  reporter: 'journalists',
  cameraman: 'journalists',
  photographer: 'journalists',
  officer: 'officers',
}

/** Nouns that count the harm itself instead of the harmed. */
export const HARM_NOUNS: Readonly<Record<string, Casualty['effect']>> = {
  body: 'killed',
  corpse: 'killed',
  dead: 'killed',
  death: 'killed',
  fatality: 'killed',
  wounded: 'wounded',
  injured: 'wounded',
  injury: 'wounded',
  wound: 'wounded',
  casualty: 'killed',
  loss: 'killed',
  prisoner: 'captured',
  captive: 'captured',
  detainee: 'captured',
}

/** Nouns for those in the service of a state at home, with the word for a side that names it: in a pack it has that side. */
export const SERVICE_NOUNS: Readonly<Record<string, string>> = {
  soldier: 'army',
  troop: 'army',
  troops: 'army',
  conscript: 'army',
  recruit: 'army',
  officer: 'army',
  serviceman: 'army',
  servicemen: 'army',
  policeman: 'government',
  policemen: 'government',
  guerrilla: 'insurgent',
  subversive: 'insurgent',
  insurgent: 'insurgent',
  rebel: 'rebel',
}

/** Words that a speaker has for those on the other side, whoever they are. */
export const ENEMY_NOUNS: ReadonlySet<string> = new Set(
  words('terrorist extremist militant gunman gunmen mercenary takfiri criminal enemy invader occupier'),
)
