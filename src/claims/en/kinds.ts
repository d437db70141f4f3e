import type { Kind } from '../frame.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * Nouns by the kind of thing that they name (lemmas, lower case; `_` for the space of a compound's last two words).
 * Mentions resolved by the registry have their kinds from there; this list serves common nouns and names never seen.
 */
export const NOUN_KINDS: Readonly<Record<Exclude<Kind, 'thing'>, readonly string[]>> = {
  ground: words(`
    area zone region province governorate district sub-district subdistrict neighbourhood neighborhood quarter
    suburb outskirt city town village hamlet township settlement farm farmland countryside territory land pocket
    enclave stronghold bastion redoubt foothold position hill hilltop mountain height ridge valley desert plain river
    bank bridge dam airport airfield airbase base barracks barrack camp outpost checkpoint post crossing border frontier
    junction crossroad roundabout square street road highway motorway corridor route building block tower factory plant
    refinery field oilfield complex compound facility headquarters prison garrison fortress citadel castle port harbour
    harbor island peninsula front frontline line trench tunnel depot warehouse station gate entrance swathe
    swath edge centre center downtown pocket locality canton capital swaths speck patch
    house school hospital mosque church university college academy market site south north east west south-west
    south-east north-west north-east southwest southeast northwest northeast rest remainder bulk stretch kilometre
    kilometer mile battlefront battlefield perimeter country hub stadium silo quarry orchard
    wilderness marsh coast shore strip sector axis
    homestead estate ranch plantation hacienda farmhouse residence villa palace mansion embassy consulate
    ministry parliament campus faculty institute museum library hotel restaurant shop mall supermarket bazaar
    souk cemetery graveyard park forest wood grove jungle swamp lake canal creek stream gorge canyon pass
    plateau peak slope spur escarpment dune steppe volcano crater cave bunker pillbox emplacement
    fortification stockade rampart strongpoint watchtower roadblock barrier berm wall fence minefield beach pier
    dock shipyard terminal runway hangar railway track interchange overpass underpass viaduct boulevard avenue
    alley thoroughfare bypass sub-region commune parish department municipality county precinct metropolis
    heartland interior borderland lowland highland foothill promontory oasis wadi riverbank pit well
    pipeline gasfield waterworks substation reservoir granary workshop bridgehead beachhead bulge salient
    theatre theater arena flank approach gateway shrine monastery temple synagogue cathedral chapel seminary
    shelter premises apartment flat office post_office police_station town_hall courthouse block_of_flats
    encampment hideout hideaway den lair sliver fringe periphery environs base_camp airstrip
    ruin rubble headland enclosure garage silos tower_block hamlets`),
  force: words(`
    force troop soldier army military militia militiaman militiamen fighter rebel insurgent militant jihadist jihadi
    gunman gunmen guerrilla guerilla combatant mercenary commando marine paratrooper conscript recruit reservist
    unit brigade battalion division regiment corps company platoon squad squadron column faction factions militias
    element infantry infantryman trooper sniper garrison guard guards legion front contingent armour navy fleet
    extremist terrorist regime government coalition alliance opposition group resistance separatist loyalist partisan
    volunteer ally allies enemy attacker attackers assailant defender invader occupier aggressor commander officer general
    brigadier colonel captain lieutenant major corporal sergeant adviser advisor member cadre servicemen serviceman
    peacekeeper policeman policemen police paramilitary bomber suicide_bomber zealot patrol crew formation serviceman
    subversive bandit gang cartel death_squad hit_squad insurgency revolutionary mujahid mujahideen mujahidin
    mujahedeen peshmerga warlord irregular ranger special_forces gendarme gendarmerie guardsman sentry sentinel
    scout cavalry sapper engineer cadet reserve auxiliary proxy detachment task_force taskforce battlegroup
    section wing infiltrator saboteur operative frigate destroyer warship gunboat command leadership guerillas
    aircraft_carrier strike_group carrier_group battleship submarine separatists partisans loyalists islamist radical hardliner raider cell cells militants`),
  aircraft: words(`
    aircraft warplane jet plane fighter_jet helicopter gunship drone bomber airplane aeroplane aviation air_force airforce
    uav warplanes air_power airpower airline f-16 b-52 mig sukhoi su-24 su-25 predator reaper
    fighter_plane fighter_aircraft quadcopter chopper apache cobra hind mi-24 mi-8 mirage rafale f-15 f-18 f-22
    a-10`),
  artillery: words(`
    artillery howitzer cannon mortar gun launcher rocket_launcher battery gunner gunners katyusha grad
    field_gun heavy_gun machine-gun machine_gun machinegun anti-aircraft_gun recoilless_rifle catapult mlrs
    smerch uragan himars`),
  armour: words(`tank armour armor apc vehicle bulldozer humvee armoured_vehicle
    armored_vehicle armored_car armoured_car personnel_carrier bmp t-55 t-62 t-72 t-90 technical pickup jeep`),
  people: words(`
    people person civilian resident inhabitant villager family families child children woman women man men girl boy baby
    infant refugee evacuee returnee idp displaced population citizen local worker medic doctor nurse patient teacher
    student pupil journalist reporter cameraman photographer activist protester demonstrator prisoner detainee hostage
    captive father mother son daughter wife husband brother sister relative elder farmer shepherd driver passenger
    pilgrim worshipper mourner shopper migrant victim youth teenager schoolchild schoolgirl grandmother grandfather
    paramedic rescuer volunteer bystander passer-by household dead wounded injured countryman national family_member staff_member
    peasant campesino labourer laborer miner fisherman fishermen trader merchant vendor shopkeeper tailor baker
    mechanic employee staff councillor mayor judge magistrate lawyer priest nun monk bishop archbishop cleric
    imam missionary jesuit academic professor rector unionist leader_of_the_union dissident aid_worker
    relief_worker rescue_worker firefighter fireman firemen surgeon physician dentist pharmacist midwife newsman
    correspondent tourist foreigner westerner pedestrian motorist commuter traveller traveler toddler teen
    adolescent youngster orphan widow grandson granddaughter uncle aunt cousin nephew niece spouse tribesman
    tribesmen herder nomad bedouin abductee inmate suspect internee survivor elderly pensioner homeless deportee
    exile settler native yazidi newcomer arrival neighbour neighbor friend supporter rioter striker human soul`),
  works: words(`
    building house home hospital clinic school mosque church market bakery bridge dam factory plant station pipeline
    infrastructure facility shop tower block apartment flat structure monument temple statue museum warehouse depot
    vehicle tank truck car bus ambulance aircraft helicopter plane jet ship boat road runway well tunnel command_centre
    headquarters hq monastery shrine university college waterworks substation crop field store stall bunker position
    weapon ammunition cache network power_station target storey floor room roof convoy
    hangar radar antenna transmitter repeater mast pylon transformer power_line power_plant generator turbine
    pump water_tank water_tower refinery silo granary vineyard embassy ministry courthouse police_station
    post_office office operations_room workshop checkpoint trench excavator loader digger crane locomotive train
    railway minibus coach van pickup motorcycle lorry trailer vessel barge ferry wellhead launcher still
    property dwelling residence villa tent wall minaret dome cemetery electricity grid mains ward library
    pharmacy kindergarten nursery hotel`),
  fire: words(`
    airstrike air_strike strike airstrikes shell rocket missile mortar bomb bombardment shelling barrage raid bombing
    fire gunfire shot bullet salvo sortie air_raid bombshell projectile artillery explosive round
    rocket-propelled_grenade rpg grenade ordnance munition napalm phosphorus canister cylinder warhead payload
    incendiary tracer volley fusillade shrapnel scud crossfire drone_strike cannonade shellfire counter-fire
    counterfire projectiles`),
  bomb: words(`
    bomb car_bomb truck_bomb explosive mine landmine ied device blast explosion bomber booby-trap vest charge
    truck van car detonation grenade tunnel_bomb vbied svbied minibus motorcycle
    barrel suicide_vest suicide_belt explosive_belt improvised_device satchel_charge booby_trap boobytrap dynamite
    torpedo tripwire`),
  attack: words(`
    attack assault offensive operation campaign clash fighting battle push counter-attack counterattack
    counter-offensive counteroffensive onslaught incursion raid ambush advance attempt invasion infiltration thrust
    skirmish strike bombardment storming
    foray sally drive sweep manoeuvre maneuver crackdown blitz hostilities firefight gunfight shootout
    confrontation encounter engagement counter-strike counterstrike retaliation`),
  talks: words(`talk talks negotiation negotiations mediation`),
  flag: words(`flag banner`),
  siege: words(`siege blockade encirclement noose cordon stranglehold`),
  truce: words(`
    truce ceasefire cease-fire armistice cessation lull pause agreement accord deal pact de-escalation deescalation
    hostilities calm moratorium
    hudna treaty settlement reconciliation surrender_deal evacuation_deal prisoner_swap`),
  aid: words(`
    aid food medicine supplies supply relief convoy flour parcel blanket fuel assistance delivery shipment ration
    vaccine water tent airdrop air_drop lorry truck
    foodstuff foodstuffs wheat rice bread lentil sugar milk insulin bandage medication medicament mattress
    parcels kit truckload lorryload clothing stove tarpaulin diesel cargo consignment donation grain baby_milk`),
  route: words(`route road line highway corridor artery lifeline supply supplies link access crossing
    expressway freeway railway causeway waterway pass bottleneck`),
  arms: words(`
    weapon weaponry arms missile rocket tank ammunition munition jet warplane drone helicopter artillery gun equipment
    hardware armour vehicle system launcher rifle materiel shipment aircraft battery
    military_aid military_assistance military_support lethal_aid firearm kalashnikov ak-47 pistol revolver shotgun carbine machine-gun grenade_launcher rpg manpads stinger
    anti-tank_missile air_defence air_defense s-300 s-400 interceptor armament helmet armoured_car armored_car`),
  home: words(`home house village town city neighbourhood neighborhood area district country land property`),
  losses: words(`loss casualty casualties losses fatality death body bodies corpse wounded dead remains
    toll death_toll killed`),
  speaker: words(`
    official spokesman spokeswoman spokesperson minister president leader envoy ambassador diplomat secretary
    secretary-general chief head government ministry commander officer general statement council commissioner lawmaker
    senator analyst expert monitor observatory agency organisation organization group movement kremlin administration
    king emir sheikh cleric politician mayor governor country state source party
    spokespeople foreign_minister defence_minister defense_minister premier chancellor delegation delegate
    negotiator mediator representative rapporteur investigator commission committee panel court embassy mission
    office department parliament congress senate cabinet junta presidency legislator bishop archbishop pope
    patriarch ayatollah charity ngo watchdog think-tank institute lawyer doctor union resident eyewitness
    witness activist survivor`),
}

/** Nouns that only point at part of what follows with "of" ("parts of Minqar", "a number of blocks"). */
export const PARTITIVES: ReadonlySet<string> = new Set(
  words(`
    part number swath swathe chunk series lot majority rest remainder bulk most some half third quarter couple group
    dozen score hundred thousand ten million percent % inch acre proportion portion stretch area pocket handful wave string spate round load
    variety range host mass cluster convoy column section centre center edge outskirt heart side vicinity all many several any
    none each both more much few lot piece bit remnant last first tonne ton truckload lorryload batch consignment sack lion's_share best worst district neighbourhood neighborhood city town village suburb province governorate region`),
)
