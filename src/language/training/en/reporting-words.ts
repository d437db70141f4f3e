/**
 * Words that news of conflicts is full of and the treebanks hardly know: put into treebank sentences in place of words of the
 * same form, so that the tagger and the parser meet them as verbs and as nouns. By part they can play.
 */
export const TRANSITIVE_VERBS =
  words(`seize capture recapture retake storm shell bomb bombard besiege encircle surround attack target raid ambush repel push
force evict oust expel destroy damage level flatten kill wound injure behead execute detain arrest abduct kidnap evacuate displace liberate defend secure
control overrun occupy recover regain reclaim launch mount wage hit strike pound down shoot fire deploy reinforce cut sever block break lift breach violate
blame condemn withdraw drive clear loot torch burn hold invade assault intercept disarm free rescue trap pin starve resist repulse overwhelm infiltrate
dislodge uproot raze scale halt resume end fight battle face enter leave lose win gain take back support lead order urge warn threaten`)

/** Verbs without an object. */
export const INTRANSITIVE_VERBS =
  words(`advance retreat withdraw flee fall clash fight fire explode detonate surrender regroup die attack collapse continue
erupt intensify escalate land crash resume defect gather mass rage start begin stall end push march halt strike leave arrive return`)

/** Singular nouns. */
export const NOUNS =
  words(`attack raid assault offensive advance siege strike airstrike shelling bombing ambush clash ceasefire truce withdrawal retreat capture
militia brigade convoy battalion checkpoint frontline base village town district drone rocket mortar missile shell bomb commander fighter soldier rebel
insurgent militant jihadist gunman spokesman monitor activist breach casualty army regime opposition faction coalition alliance enclave stronghold
outpost government ministry fighting bombardment push operation counter-attack battle position evacuation force unit group fire campaign`)

/** Plural nouns. */
export const PLURAL_NOUNS =
  words(`attacks raids assaults strikes airstrikes clashes forces troops positions gains casualties militias rebels fighters elements
shells helicopters jets warplanes civilians residents medics militants insurgents soldiers factions brigades units districts villages rockets mortars
missiles bombs tanks losses advances activists officials sources reports families houses neighbourhoods hospitals barrels battles towns fronts lines`)

function words(list: string): readonly string[] {
  return list.split(/\s+/)
}
