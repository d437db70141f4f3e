import type { PlaceKind } from '#places'
import { wordList } from './word-list.ts'

/** Nouns for kinds of settled place or district, with the kind that a gazetteer gives them. "the X district", "village of X". */
export const SETTLEMENT_KINDS: ReadonlyMap<string, PlaceKind> = new Map([
  ['country', 'country'],
  ['nation', 'country'],
  ['republic', 'country'],
  ['kingdom', 'country'],
  ['state', 'governorate'],
  ['province', 'governorate'],
  ['governorate', 'governorate'],
  ['region', 'region'],
  ['oblast', 'governorate'],
  ['prefecture', 'governorate'],
  ['county', 'district'],
  ['parish', 'district'],
  ['canton', 'district'],
  ['municipality', 'district'],
  ['subdistrict', 'district'],
  ['borough', 'district'],
  ['district', 'district'],
  ['districts', 'district'],
  ['capital', 'city'],
  ['city', 'city'],
  ['cities', 'city'],
  ['metropolis', 'city'],
  ['town', 'town'],
  ['towns', 'town'],
  ['township', 'town'],
  ['village', 'village'],
  ['villages', 'village'],
  ['hamlet', 'village'],
  ['hamlets', 'village'],
  ['settlement', 'village'],
  ['farms', 'village'],
  ['neighbourhood', 'neighbourhood'],
  ['neighborhood', 'neighbourhood'],
  ['neighbourhoods', 'neighbourhood'],
  ['neighborhoods', 'neighbourhood'],
  ['quarter', 'neighbourhood'],
  ['suburb', 'neighbourhood'],
  ['suburbs', 'area'],
  ['outskirts', 'area'],
  ['countryside', 'area'],
  ['area', 'area'],
  ['areas', 'area'],
  ['zone', 'area'],
  ['enclave', 'area'],
  ['pocket', 'area'],
  ['front', 'area'],
  ['frontline', 'area'],
  ['camp', 'camp'],
  ['camps', 'camp'],
  ['road', 'road'],
  ['highway', 'road'],
  ['roundabout', 'landmark'],
  ['crossing', 'landmark'],
  ['hill', 'landmark'],
  ['heights', 'landmark'],
  ['mountain', 'landmark'],
  ['valley', 'area'],
  ['island', 'area'],
])

/** Last words of place names ("… River", "… Street"), with nouns for sites ("… Hospital"); lower case. */
export const PLACE_HEADS = wordList(`
  city town village county province governorate district region state territory territories republic kingdom emirate island
  islands isle isles archipelago peninsula cape coast beach bay gulf sea ocean lake river creek stream canal dam reservoir
  falls strait channel harbor harbour port mount mountain mountains mt hill hills heights valley desert plain plains
  plateau forest woods park gardens garden square street st road rd avenue ave boulevard blvd lane drive highway hwy
  freeway expressway parkway turnpike route bridge tunnel airport airfield airbase base barracks camp crossing checkpoint
  roundabout junction intersection interchange station hospital clinic mosque cathedral basilica temple shrine cemetery
  museum stadium arena theatre theater hotel mall plaza market souk mill mills quarry prison jail palace castle citadel fort
  fortress tower towers building complex factory plant refinery silo silos field fields ranch farm estate estates suburb
  suburbs neighbourhood neighborhood quarter township municipality municipal borough parish ward hamlet countryside
  outskirts apartments housing heights springs rapids grove ridge glen landing terrace speedway racecourse academy_campus
  campus courthouse library zoo aquarium observatory_hill waterfront marina pier downtown barrage depression
  elementary high_school middle_school golf_club country_club golf_course preserve refuge wetlands
`)

/** First words of place names ("Lake …", "Mount …", "Fort …"). */
export const PLACE_FIRST_WORDS = wordList(`
  lake mount mt fort ft port cape river gulf isle tell tel tall jabal jebel wadi khan deir dayr bayt beit kafr kafar ayn ain
  umm ras bab bir san santa santo saint st los las el nahr camp highway route interstate
  puerto villa ciudad monte rio mont val
`)

/** Common nouns for sites and stretches of land that reports name without a name ("a bridge", "supply routes"). */
export const SITE_NOUNS = wordList(`
  area areas territory territories   region regions zone zones country countries border borders frontier
  province provinces governorate district districts city cities town towns village villages hamlet suburb suburbs
  neighbourhood neighborhood neighbourhoods neighborhoods quarter outskirts countryside capital street streets road roads
  highway highways route routes bridge bridges crossing crossings checkpoint checkpoints roundabout junction square
  building buildings house houses   apartment apartments hospital hospitals clinic clinics school schools
  university mosque mosques church churches market markets shop shops restaurant restaurants hotel hotels cafe library
  prison prisons jail base bases barracks airport airports airfield airbase headquarters hq facility facilities factory
  factories plant plants refinery dam dams barrage power_station warehouse warehouses depot depots   tunnel
  tunnels position positions trench trenches bunker bunkers fort fortress palace castle citadel tower towers compound
  compounds site sites    camp camps shelter shelters tent tents hill hills mountain mountains
  valley river rivers lake sea coast desert island islands park garden field fields farm farms forest port ports harbour
  harbor station stations stronghold strongholds enclave enclaves front frontline frontlines lines ruins temple temples
  monument monuments museum cemetery grave graves   theatre stadium office offices embassy consulate corridor
  corridors pocket heartland heartlands hub bastion safe_haven haven ground_zero battlefield reservoir canal
  campus campuses summit runway runways silo silos mill mills outpost outposts bakery bakeries oilfield oilfields
  gasfield gasfields shrine shrines basement basements airspace fence gate gates
`)

/** Nouns of parts, sides and fates that places have: what follows with "of" is a place ("outskirts of X", "the siege of X"). */
export const PLACE_PARTS = wordList(`
  vicinity surroundings entrance entrances edge edges outskirt outskirts axis field fields bridge airport gate gates hill hills
  fall liberation recapture siege battle shelling bombardment storming streets residents inhabitants centre center heart
  countryside hinterland perimeter direction skies
`)
