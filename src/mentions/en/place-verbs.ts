import { wordList } from './word-list.ts'

/** Base forms of verbs whose object is a place in reports of war ("take it"). */
export const PLACE_VERBS = wordList(`
  take retake capture recapture seize hold control enter storm besiege encircle surround attack shell bomb bombard pound
  defend lose leave liberate overrun reach reopen evacuate conquer occupy clear secure recover regain assault isolate cut
`)
