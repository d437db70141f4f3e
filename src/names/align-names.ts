import { alignSounds, type SoundEdit } from './align-sounds.ts'
import { soundName } from './sound-name.ts'

/** How two names differ in sound. */
export interface NameAlignment {
  readonly edits: readonly SoundEdit[]
  /** The sounds of each, one character a sound. */
  readonly sounds: readonly [string, string]
  /** True where exactly one of them is in a script without short vowels. */
  readonly acrossVowels: boolean
}

/** The cheapest way from the sounds of one name to those of the other. */
export function alignNames(a: string, b: string): NameAlignment {
  const ours = soundName(a)
  const theirs = soundName(b)
  const sliceOf = ({ sounds, unvowelled }: typeof ours) => ({
    pool: sounds,
    start: 0,
    end: sounds.length,
    unvowelled,
  })
  return {
    edits: alignSounds(sliceOf(ours), sliceOf(theirs)),
    sounds: [String.fromCharCode(...ours.sounds), String.fromCharCode(...theirs.sounds)],
    acrossVowels: ours.unvowelled !== theirs.unvowelled,
  }
}
