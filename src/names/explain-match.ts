import { alignSounds } from './align-sounds.ts'
import { sortWords } from './find-names.ts'
import { foldName } from './fold-name.ts'
import { type SoundedName, soundFolded } from './sound-name.ts'
import { scriptOf } from './sounds/sound-word.ts'

/** Why two names count as one, in words: "article dropped, i~e". `reordered` where their words had to change places. */
export function explainMatch(name: string, other: string, reordered = false): string {
  if (name === other) return 'same spelling'
  const folded = foldName(name)
  if (folded === foldName(other)) return 'same but for case, accents or marks'
  const ours = soundFolded(folded)
  const theirs = soundFolded(foldName(other))
  const reasons = [
    ...(scriptOf(ours.folded) === scriptOf(theirs.folded) ? [] : ['read across scripts']),
    ...(ours.articles === theirs.articles ? [] : ['article dropped']),
    ...(ours.kinds === theirs.kinds ? [] : ['kind of thing named by one only']),
    ...(reordered ? ['words in another order'] : []),
  ]
  const slice = ({ sounds, unvowelled }: SoundedName) => {
    const pool = reordered ? sortWords(sounds) : sounds
    return { pool, start: 0, end: pool.length, unvowelled }
  }
  for (const edit of alignSounds(slice(ours), slice(theirs)))
    if (!reasons.includes(edit.reason)) reasons.push(edit.reason)
  if (reasons.length === 0) reasons.push('doubled letters, marks or another way to write the same sounds')
  return `matched by: ${reasons.join(', ')}`
}
