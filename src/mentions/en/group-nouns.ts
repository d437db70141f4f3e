import { wordList } from './word-list.ts'

/** Nouns that name bodies and groups as such, singular or plural; lower case. Plurals of person nouns count beside them. */
export const GROUP_NOUNS = wordList(`
  army armies military navy marines police gendarmerie militia militias force forces troop troops unit units squad squads
  brigade brigades battalion battalions regiment regiments division divisions corps company platoon patrol patrols
  detachment detachments formation formations nationals column columns contingent garrison garrisons element elements personnel servicemen serviceman staff crew crews aircrew team
  teams government governments regime administration authority authorities state_department cabinet parliament congress
  senate council councils committee committees commission ministry ministries department departments agency agencies
  embassy court courts tribunal judiciary party parties coalition coalitions alliance alliances bloc faction factions
  group groups grouping movement movements organisation organisations organization organizations network networks cell
  cells gang gangs front militancy insurgency opposition resistance leadership command commands nation nations country_team
  union unions association associations federation society societies community communities institution institutions
  foundation charity charities ngo ngos company companies firm firms corporation corporations business
  businesses supplier suppliers university universities newspaper newspapers magazine agency broadcaster
  website outlet outlets media press observatory monitors people peoples population populations public family families
  tribe tribes clan clans crowd crowds mob women men children boys girls youths residents inhabitants locals villagers
  citizens civilians refugees migrants evacuees mourners victims casualties survivors hostages prisoners detainees
  captives minority minorities majority muslims christians jews sunnis shiites shias alawites druze yazidis  
   infidels believers rebels insurgents militants jihadists jihadis terrorists extremists fighters combatants
  guerrillas mercenaries gunmen militiamen loyalists separatists islamists mujahideen allies partners backers enemies
  enemy foe foes adversary adversaries rivals opponents proponents supporters sympathisers sympathizers officials
  diplomats leaders commanders ministers politicians lawmakers observers inspectors experts analysts activists
  protesters demonstrators doctors medics paramedics nurses rescuers volunteers workers aid_workers journalists reporters
  witnesses soldiers conscripts recruits reinforcements advisers advisors officers guards snipers special_forces
  leaders members member_states states powers world_powers signatories donors taxpayers    
  proxies proxy auxiliaries infantry commandos gunners pilots paramilitaries spotters peacekeepers crewmen sappers
  hero heroes notable notables dignitary dignitaries guarantor guarantors
  sources source secretariat delegation delegations mission presidency directorate bureau office branch wing police_force
  security_forces guard air_force convoy others everyone 
`)

/** Heads that name no party by themselves: what stands before them decides who is meant ("ISIL fighters", "US officials"). */
export const LENT_HEADS = wordList(`
  force forces troop troops fighter fighters militant militants militia militias militiaman militiamen soldier soldiers unit
  units element elements group groups faction factions official officials officer officers commander commanders army
  military regime government administration authorities authority terrorist terrorists jihadist jihadists insurgent
  insurgents extremist extremists gunman gunmen member members supporter supporters spokesman spokeswoman spokesperson
  leader leaders leadership minister ministers ministry source sources media police troops personnel command commands
  warplane warplanes jet jets aircraft aircrew artillery tank tanks positions helicopters navy allies backers wing branch
  cell cells network networks organisation organization movement brigade brigades battalion battalions intelligence
  diplomat diplomats president ambassador envoy delegation airforce snipers sniper conscripts reinforcements convoy
  opposition rebel rebels parliament state
`)

/** Heads whose "of" names somebody else's side than their own: kin, victims, opponents. */
export const UNLENT_HEADS = wordList(`
  wife wives widow widows husband husbands son sons daughter daughters child children family families relative relatives
  mother mothers father fathers parents brother brothers sister sisters people residents inhabitants civilians citizens
  victim victims casualties prisoner prisoners detainee detainees hostage hostages captive captives enemy enemies foe foes
  opponent opponents rival rivals critic critics survivor survivors refugees women men girls boys population
`)

/** Heads for those against whom their owner stands: "the regime's opponents". */
export const OPPOSED_HEADS = wordList(`
  enemy enemies foe foes opponent opponents rival rivals critic critics adversary adversaries detractors
  defector defectors deserter deserters
`)

/** Heads for bodies that govern: a "civilian council" is no crowd of civilians. */
export const GOVERNING_HEADS = wordList(`
  council councils government governments administration administrations authority authorities committee committees
  leadership chief chiefs court courts
`)

/** Heads of what only a state has: with a land's name or adjective before them they are that state's. */
export const STATE_HEADS = wordList(`
  government governments regime state ministry ministries minister ministers president presidency premier parliament
  authority authorities official officials army armies military troops soldier soldiers forces navy police gendarmerie
  conscripts infantry artillery batteries gunners tank tanks armour armor defence defences defense defenses
  warplane warplanes jet jets plane planes aircraft bomber bombers helicopter helicopters gunship gunships drones
  airforce pilot pilots crew crews marines commandos servicemen officer officers general generals colonel commander commanders
  command intelligence envoy ambassador ambassadors embassy diplomat diplomats delegate delegation delegations
  negotiators governor spokesman spokeswoman guards customs judiciary prosecutor prosecutors courts staff personnel
  television tv radio media directorate department agency shells shelling bombardment raid raids airstrike airstrikes strike strikes flag flags
`)

const CLASSES = [
  'militia militias militiaman militiamen fighter fighters gunman gunmen militant militants paramilitaries irregulars volunteers mercenaries combatants irregular recruits',
  'warplane warplanes jet jets plane planes aircraft bomber bombers helicopter helicopters gunship gunships aviation fighter-bombers',
  'troop troops soldier soldiers forces servicemen conscripts infantry infantrymen',
  'official officials officer officers authorities ministers diplomats negotiators envoys envoy',
]

/** Nouns for people or machines of one class, each with the others: where a pack has one of them, it means the others too. */
export const NOUN_CLASSES: ReadonlyMap<string, readonly string[]> = new Map(
  CLASSES.flatMap(line => {
    const nouns = line.split(' ')
    return nouns.map(noun => [noun, nouns.filter(other => other !== noun)] as const)
  }),
)
