import { words } from './words.ts'

/**
 * Words of one meaning, verbs and the nouns made of them, after the classes of Levin (1993) as far as reports of war
 * care: what a clause tells is weighed by class, so that a rare word counts as its fellows do. A word may be in several.
 */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  leave:
    words(`leave depart exit quit abandon evacuate vacate withdraw retreat pull flee escape retire decamp disengage
    redeploy desert exodus withdrawal departure retreat pullback pullout flight desertion slip melt vanish disappear bolt
    scatter run go regroup relocate fallback abandonment exit`),
  arrive:
    words(`arrive reach enter come land return appear pour stream flow file roll arrival entry influx turn emerge
    gather converge mass assemble flock trickle infiltrate get`),
  move: words(`move travel march drive head cross advance push press walk trek drift fan sweep surge inch creep edge
    crawl thrust race sail fly ride roll rumble snake wind close gain penetrate progress inroad approach near outflank
    circle momentum headway breakthrough foothold gain stride`),
  carry:
    words(`carry take bring transport bus ferry fly truck ship airlift haul escort transfer relocate shuttle move
    convey drag spirit whisk extract rescue evacuate bundle transfer coach bus ambulance`),
  send: words(`send dispatch deploy station post base rush assign commit second detach reinforce bolster mobilise mobilize
    muster summon amass concentrate bring pour reinforcement deployment dispatch detachment garrison position reposition
    stationing buildup build-up convoy contingent volunteer embed`),
  arm: words(`arm equip train supply furnish outfit fund finance sponsor back instruct advise smuggle sell ship armament
    trainer adviser instructor weapon weaponry arsenal stockpile cache shipment procure acquire`),
  supply:
    words(`supply provide give deliver hand distribute donate serve feed drop parachute airlift airdrop unload
    offload allocate treat vaccinate shelter delivery distribution aid relief food medicine flour ration blanket humanitarian
    assistance consignment truckload`),
  take: words(`take seize capture grab overrun occupy conquer wrest secure retake recapture regain recover clear liberate
    storm snatch win reclaim reconquer subdue pacify seizure recapture conquest annex cleanse purge mop fall liberation
    capture takeover hoist raise foothold bag prize swallow`),
  lose: words(`lose cede surrender yield forfeit relinquish concede fall collapse crumble loss capitulate capitulation
    slip shrink dwindle retreat evict oust dislodge expel rout`),
  hold: words(`hold keep control retain possess own run administer rule govern dominate man guard command defend police
    patrol occupy maintain grip hand presence entrench dig stronghold bastion redoubt fief enclave pocket sway entrenched
    holdout nest lair`),
  stay: words(`remain stay linger persist continue stand last endure`),
  stop: words(`stop halt cease suspend pause end interrupt freeze discontinue abandon shelve postpone delay lull
    suspension cessation quiet subside abate silence calm spare moratorium`),
  begin:
    words(`begin start launch open commence initiate mount unleash trigger resume restart renew reopen onset outset
    outbreak erupt flare`),
  agree:
    words(`agree sign accept strike negotiate broker conclude seal mediate approve endorse ratify pact accord deal
    agreement settlement consent observe honour honor respect truce ceasefire armistice treaty reconciliation hudna
    memorandum understanding guarantor terms adhere abide uphold`),
  talk: words(`talk negotiation negotiate meeting meet summit conference round delegation dialogue mediation diplomacy
    envoy roadmap transition peace`),
  violate:
    words(`break violate breach flout ignore defy infringe contravene violation breach infringement shatter
    unravel collapse trample`),
  refuse: words(`refuse decline reject rebuff spurn deny dismiss veto oppose resist rejection refusal`),
  deny: words(`deny denial untrue false lie fabrication baseless unfounded rumour rumor propaganda refute disprove
    dispute contradict disavow`),
  block:
    words(`block bar prevent obstruct withhold hinder impede confiscate divert turn loot hold ban prohibit deny
    hamper stall hamstring thwart interdict`),
  close:
    words(`cut sever close seal shut encircle besiege surround ring hem isolate trap blockade strangle choke starve
    corner tighten noose encirclement siege blockade cordon pocket hunger famine starvation malnutrition beleaguered
    besieged trapped shortage stranglehold`),
  open: words(`open reopen unblock clear lift relieve restore reconnect link join corridor passage lifeline`),
  kill: words(`kill murder slay execute behead slaughter massacre assassinate butcher hang stab strangle crucify decapitate
    lynch stone poison murder execution massacre killing slaughter assassination gun shoot liquidate exterminate genocide
    dispatch`),
  die: words(`die perish succumb drown suffocate choke bleed death dead corpse body fatality fall martyr bury grave
    funeral morgue mourn coffin lifeless burial`),
  wound:
    words(`wound injure maim hurt scald mutilate cripple amputate injury wound casualty treat wounded injured hospital
    surgery shrapnel bleed hospitalise hospitalize`),
  arrest:
    words(`arrest detain abduct kidnap imprison jail snatch question interrogate conscript recruit disappear hostage
    captive detainee prisoner detention arrest abduction kidnapping round captor custody cell prison jail checkpoint
    disappearance sentence`),
  torture:
    words(`torture beat flog whip rape abuse humiliate torment molest harass intimidate expel loot rob extort punish
    beating plunder pillage ransack enslave persecute desecrate blindfold handcuff bind`),
  free: words(`free release liberate swap exchange ransom parole amnesty pardon`),
  destroy:
    words(`destroy demolish raze wreck flatten level gut burn ruin damage shatter bulldoze dynamite crater smash
    torch reduce obliterate devastate pulverise pulverize collapse damage destruction ruin rubble sabotage disable puncture
    deface scorch incinerate disintegrate topple splinter ablaze fire flame debris wreckage charred`),
  bombard:
    words(`shell bombard pound mortar pummel rain batter hammer strafe blast shelling bombardment barrage salvo
    rocket artillery fire lob hurl volley howitzer gunfire cannon missile shellfire tank sniper gun machine-gun`),
  bomb: words(`bomb airstrike air raid sortie jet warplane aircraft helicopter drone pilot barrel cluster plane bomber
    gunship overflight aerial airpower bombing strike napalm phosphorus`),
  strike: words(`hit strike target slam land plough plow smash tear rip pierce impact crash`),
  blast:
    words(`explode detonate blow bomber bomb blast explosion ied mine booby-trap device vest ram landmine explosive
    belt suicide car lorry detonation booby dynamite tunnel charge`),
  gas: words(
    `gas chlorine sarin chemical nerve agent mustard toxic poison inhale foam pupil convulsion teargas`,
  ),
  fight:
    words(`fight battle clash skirmish duel combat fighting firefight engage exchange gunbattle frontline front
    hostilities fierce heavy street-to-street house-to-house infighting resistance`),
  attack: words(`attack assault storm raid ambush invade offensive incursion raid invasion onslaught strike
    charge assail rampage operation campaign push thrust counter-attack counteroffensive counter-offensive uprising revolt
    foray commando infiltrate`),
  repel:
    words(`repel repulse thwart foil rebuff resist withstand defend fend beat drive throw intercept down stop
    counter stave parry blunt shoot`),
  flee: words(`flee uproot displace displaced refugee exile resettle homeless return flight evacuate evacuation shelter
    camp cross tent exodus migrant asylum evacuee resettlement home belongings border frontier`),
  count:
    words(`count record tally list register document verify log estimate number toll figure statistic total
    average least`),
  speak:
    words(`say tell add state announce declare report claim assert insist note explain write tweet post recall remember
    describe argue acknowledge admit concede confirm`),
  demand:
    words(`demand urge call appeal ask beg plead request want insist press require order instruct ultimatum resolution
    condition precondition`),
  promise:
    words(`promise vow pledge threaten warn swear undertake commit offer threat warning pledge ultimatum deadline
    determined ready`),
  blame:
    words(`blame accuse condemn denounce criticise criticize deplore charge allege censure accusation condemnation
    outrage slam decry fault`),
  think:
    words(`believe think expect assume suspect intend prefer consider hope fear doubt wonder guess know understand feel
    seem suppose worry concern`),
  praise: words(
    `praise welcome hail thank support congratulate applaud salute mourn regret solidarity sympathy`,
  ),
  judge:
    words(`unacceptable illegal legitimate disgrace crime mistake tragedy victory defeat shameful wrong right duty
    responsible responsibility terrorism must should cannot deserve barbaric legal justified strategic decisive crucial
    turning-point failure success humiliation catastrophe legitimacy sovereignty terrorist`),
  sanction:
    words(`sanction vote veto council resolution ban embargo tribunal investigate investigation inquiry probe
    commission prosecute indict trial court evidence`),
  rule: words(`election parliament constitution government president minister cabinet party appoint elect resign reform
    council law decree govern politics political opposition democracy`),
  trade:
    words(`price pay cost money dollar salary market sell buy trade business economy export import tax bread oil wheat
    shop job wage`),
  past: words(`century dynasty ancient once founded tradition born childhood grow decade era history historic empire
    heritage museum archaeologist`),
  life: words(`school teacher student university play music film book song game football wedding marry cook eat drink sleep
    dream love laugh sing smile coffee tea garden kitchen`),
  weather: words(`rain snow cold winter summer heat cloud sun wind dust storm fog`),
  build: words(
    `build rebuild repair restore fix reconstruct reconstruction construct erect dig remove clear demine reopen`,
  ),
}

/** For each word the classes that it is in. */
export const CLASSES_OF_WORD: ReadonlyMap<string, readonly string[]> = indexClasses()

function indexClasses(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const [name, members] of Object.entries(CLASSES))
    for (const word of new Set(members)) index.set(word, [...(index.get(word) ?? []), name])
  return index
}
