import type { Actor } from '#actors'
import type { Claim } from '#claims'
import type { ClaimSource } from './claim-source.ts'
import { type Docket, rememberSources, type Statement } from './docket.ts'
import type { Voice } from './independence.ts'
import { keep } from './keyed.ts'
import { readStatedLeans } from './source-lean.ts'

/** Tells the voice behind a statement: its stake by the words of its chain or the stated lean of its outlet, and who runs the outlet. */
export function createVoiceReader(docket: Docket, noLeans: boolean): (statement: Statement) => Voice {
  const read = createSourceReader(docket, noLeans)
  return statement => {
    const voice = read(statement.source)
    return statement.words === null ? voice : { ...voice, words: statement.words }
  }
}

/** The same for any claim, whether or not it says something on control. */
export function createSourceVoices(docket: Docket, noLeans: boolean): (claim: Claim) => Voice {
  const read = createSourceReader(docket, noLeans)
  const readSource = rememberSources(docket.sides, docket.actors)
  return claim => read(readSource(claim))
}

function createSourceReader(docket: Docket, noLeans: boolean): (source: ClaimSource) => Voice {
  const stated = readStatedLeans(docket.statements, { ...docket, noLeans })
  const known = new Map<ClaimSource, Voice>()
  return source =>
    keep(known, source, () => {
      const lean = stated(source.teller)
      const passedOn = source.named && source.origin !== source.teller
      const side = passedOn ? null : (docket.sides.holding[lean?.side ?? -1] ?? null)
      return {
        source,
        stake: source.speakerSide ?? source.tellerSide ?? side,
        runBy: ownerOf(docket.actors.get(source.teller)) ?? source.tellerSide,
        words: null,
      }
    })
}

/** The party or body that runs an outlet, where the pack says so. */
function ownerOf(actor: Actor | undefined): string | null {
  return actor?.parent ?? null
}
