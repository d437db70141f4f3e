import type { Kind } from '../frame.ts'

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * Nouns by the kind of thing that they name (lemmas, lower case; `_` for the space of a compound's last two words).
 * Mentions resolved by the registry have their kinds from there; this list serves common nouns and names never seen.
 */
export const NOUN_KINDS: Readonly<Record<Kind, readonly string[]>> = {
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
    wilderness marsh coast shore strip sector axis`),
  force: words(`
    force troop soldier army military militia militiaman militiamen fighter rebel insurgent militant jihadist jihadi
    gunman gunmen guerrilla guerilla combatant mercenary commando marine paratrooper conscript recruit reservist
    unit brigade battalion division regiment corps company platoon squad squadron column faction factions militias
    element infantry infantryman trooper sniper garrison guard guards legion front contingent armour navy fleet
    extremist terrorist regime government coalition alliance opposition group resistance separatist loyalist partisan
    volunteer ally allies enemy attacker attackers assailant defender invader occupier aggressor commander officer general
    brigadier colonel captain lieutenant major corporal sergeant adviser advisor member cadre servicemen serviceman
    peacekeeper policeman policemen police paramilitary bomber suicide_bomber zealot patrol crew formation serviceman`),
  aircraft: words(`
    aircraft warplane jet plane fighter_jet helicopter gunship drone bomber airplane aeroplane aviation air_force airforce
    uav warplanes air_power airpower airline f-16 b-52 mig sukhoi su-24 su-25 predator reaper`),
  artillery: words(
    `artillery howitzer cannon mortar gun launcher rocket_launcher battery gunner gunners katyusha grad`,
  ),
  armour: words(`tank armour armor apc vehicle bulldozer humvee armoured_vehicle`),
  people: words(`
    people person civilian resident inhabitant villager family families child children woman women man men girl boy baby
    infant refugee evacuee returnee idp displaced population citizen local worker medic doctor nurse patient teacher
    student pupil journalist reporter cameraman photographer activist protester demonstrator prisoner detainee hostage
    captive father mother son daughter wife husband brother sister relative elder farmer shepherd driver passenger
    pilgrim worshipper mourner shopper migrant victim youth teenager schoolchild schoolgirl grandmother grandfather
    paramedic rescuer volunteer bystander passer-by household dead wounded injured countryman national family_member staff_member`),
  works: words(`
    building house home hospital clinic school mosque church market bakery bridge dam factory plant station pipeline
    infrastructure facility shop tower block apartment flat structure monument temple statue museum warehouse depot
    vehicle tank truck car bus ambulance aircraft helicopter plane jet ship boat road runway well tunnel command_centre
    headquarters hq monastery shrine university college waterworks substation crop field store stall bunker position
    weapon ammunition cache network power_station target storey floor room roof convoy`),
  fire: words(`
    airstrike air_strike strike airstrikes shell rocket missile mortar bomb bombardment shelling barrage raid bombing
    fire gunfire shot bullet salvo sortie air_raid bombshell projectile artillery explosive round`),
  bomb: words(`
    bomb car_bomb truck_bomb explosive mine landmine ied device blast explosion bomber booby-trap vest charge
    truck van car detonation grenade tunnel_bomb vbied svbied minibus motorcycle`),
  attack: words(`
    attack assault offensive operation campaign clash fighting battle push counter-attack counterattack
    counter-offensive counteroffensive onslaught incursion raid ambush advance attempt invasion infiltration thrust
    skirmish strike bombardment storming`),
  siege: words(`siege blockade encirclement noose cordon stranglehold`),
  truce: words(`
    truce ceasefire cease-fire armistice cessation lull pause agreement accord deal pact de-escalation deescalation
    hostilities calm moratorium`),
  aid: words(`
    aid food medicine supplies supply relief convoy flour parcel blanket fuel assistance delivery shipment ration
    vaccine water tent airdrop air_drop lorry truck`),
  route: words(`route road line highway corridor artery lifeline supply supplies link access crossing`),
  arms: words(`
    weapon weaponry arms missile rocket tank ammunition munition jet warplane drone helicopter artillery gun equipment
    hardware armour vehicle system launcher rifle materiel shipment aircraft battery`),
  home: words(`home house village town city neighbourhood neighborhood area district country land property`),
  losses: words(`loss casualty casualties losses fatality death body bodies corpse wounded dead remains`),
  speaker: words(`
    official spokesman spokeswoman spokesperson minister president leader envoy ambassador diplomat secretary
    secretary-general chief head government ministry commander officer general statement council commissioner lawmaker
    senator analyst expert monitor observatory agency organisation organization group movement kremlin administration
    king emir sheikh cleric politician mayor governor country state source party`),
}

/** Nouns that only point at part of what follows with "of" ("parts of Minqar", "a number of blocks"). */
export const PARTITIVES: ReadonlySet<string> = new Set(
  words(`
    part number swath swathe chunk series lot majority rest remainder bulk most some half third quarter couple group
    dozen score hundred thousand ten million percent % inch acre proportion portion stretch area pocket handful wave string spate round load
    variety range host mass cluster section centre center edge outskirt heart side vicinity all many several any
    none each both more much few lot piece bit remnant district neighbourhood neighborhood city town village suburb province governorate region`),
)
