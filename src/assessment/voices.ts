import type { Actor } from '#actors'
import type { Docket, Statement } from './docket.ts'
import type { Voice } from './independence.ts'
import { readStatedLeans } from './source-lean.ts'

/** Tells the voice behind a statement: its stake by the words of its chain or the stated lean of its outlet, and who runs the outlet. */
export function createVoiceReader(docket: Docket, noLeans: boolean): (statement: Statement) => Voice {
  const stated = readStatedLeans(docket.statements, { ...docket, noLeans })
  const known = new Map<object, Voice>()
  return statement => {
    const { source } = statement
    let voice = known.get(source)
    if (!voice) {
      const lean = stated(source.teller)
      const side =
        source.named && source.origin !== source.teller
          ? null
          : (docket.sides.holding[lean?.side ?? -1] ?? null)
      voice = {
        source,
        stake: source.speakerSide ?? source.tellerSide ?? side,
        runBy: ownerOf(docket.actors.get(source.teller)) ?? source.tellerSide,
        words: null,
      }
      known.set(source, voice)
    }
    return voice
  }
}

/** The party or body that runs an outlet, where the pack says so. */
function ownerOf(actor: Actor | undefined): string | null {
  return actor?.parent ?? null
}
