import { words } from './words.ts'

/** Lemmas that pass a judgement or make a demand, so that speech with one is a position and no description. */
export const JUDGING_WORDS: ReadonlySet<string> = new Set(
  words(`
    must should ought need unacceptable terror terrorism terrorist crime criminal responsible responsibility condemn
    condemnation support supporter back commit commitment shocking appalling appal brutal brutality horrific tragedy
    tragic disaster catastrophe catastrophic lie false propaganda hoax hope fear want believe dangerous illegal unlawful
    barbaric barbarism justice injustice peace political solution settlement never only urge call demand warn warning
    accuse blame reject denounce concern concerned threat threaten unjust legitimate illegitimate right wrong betray
    betrayal shame shameful victory defeat sacrifice martyr aggression aggressor occupation sovereignty violation
    intervention impunity accountable accountability genocide massacre war-crime humanity outrage outrageous
    impossible necessary vital urgent unprecedented serious grave absurd ridiculous pretext excuse provocation deserve
    refuse allow tolerate accept deny continue resolve determined guarantee insist questionable illegality lawful
    alternative cruel cruelty inhuman inhumane deplorable despicable heinous cowardly barbarous monstrous appall appalled
    horrified outraged alarmed alarming saddened regrettable baseless unfounded groundless fabricated fabrication untrue
    malicious hypocrisy hypocritical farce nightmare hell reckless irresponsible unjustified unjustifiable justified
    counterproductive disproportionate naive hopeful optimistic pessimistic confident welcome unacceptably
    useless meaningless failure fail mistake danger risk flagrant blatant shameless slaughter butcher tyrant
    dictator atrocity complicit complicity`),
)
