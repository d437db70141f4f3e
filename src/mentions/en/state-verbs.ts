import { wordList } from './word-list.ts'

/** Lemmas of verbs whose subject decides, speaks or commands: a city or a land that does so stands for its state. */
export const STATE_VERBS = wordList(`
  say tell add claim announce state report confirm deny warn explain argue insist note declare acknowledge admit accuse
  allege condemn call urge vow pledge promise suggest describe respond reply comment demand ask request hope expect plan
  intend want seek try agree accept reject refuse dismiss blame consider regard see view believe think fear threaten
  decide approve permit allow forbid ban order send dispatch deploy offer propose invite welcome protest object insist
  sign ratify negotiate talk recognise recognize support back arm fund supply recruit use deny impose lift grant release
  exchange hand denounce withdraw retaliate answer complain maintain portray present hold publish issue let
`)

/** Lemmas of verbs whose object is spoken to or dealt with. */
export const URGING_VERBS = wordList(`
  accuse blame urge warn press pressure persuade convince ask tell criticise criticize condemn support back defend
  recognise recognize isolate sanction ally negotiate cooperate coordinate talk reconcile side
`)

/** Nouns for what one has with a state: "a deal with". */
export const DEALINGS = wordList(`
  deal deals agreement agreements accord talk talks negotiation negotiations alliance tie ties relation relations contact
  contacts truce understanding coordination cooperation rapprochement reconciliation settlement arrangement dialogue
`)
