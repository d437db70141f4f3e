import { wordList } from './word-list.ts'

/** Base forms of verbs whose object is a place in reports of war ("take it"). */
export const PLACE_VERBS = wordList(`
  take retake capture recapture seize hold control enter storm besiege encircle surround attack shell bomb bombard pound
  defend lose leave liberate overrun reach reopen evacuate conquer occupy clear secure recover regain assault isolate cut
`)

/** Base forms of verbs whose object, where nothing is known of it, is a place: people and bodies are seldom stormed, shelled or retaken. */
export const GROUND_VERBS = wordList(`
  retake recapture capture seize enter storm besiege encircle surround shell bomb bombard pound overrun reach reopen evacuate
  conquer occupy liberate regain isolate take lose hold leave hit strike attack clear secure recover flee cross raid
  approach
`)

/** Base forms of verbs that go to a place or send something there. */
export const MOTION_VERBS = wordList(`
  fall drop rain land advance push withdraw flee move retreat arrive come return get go send bring evacuate cross head march
  travel escape pull transfer drive deploy rush dispatch bus transport displace walk fly pour infiltrate slip spread launch
  open fire attack
`)
