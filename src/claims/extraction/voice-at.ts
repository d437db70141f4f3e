import { keepLast, type Span } from '#primitives'
import { type Scene, tokenRange } from './scene.ts'

/** Where the source stands whose words a token belongs to, the innermost; undefined in the publisher's own voice. */
export function voiceAt(scene: Scene, at: number): number | undefined {
  const voice = voicesOf(scene)[at]!
  return voice < 0 ? undefined : voice
}

/** For each token where the source of the smallest content around it stands, or -1. */
const voicesOf = keepLast(({ tokens, attributions }: Scene): Int32Array => {
  const voices = new Int32Array(tokens.length).fill(-1)
  const size = (content: readonly Span[]) => content.reduce((sum, piece) => sum + piece.end - piece.start, 0)
  for (const { content, source, cue } of [...attributions].sort((a, b) => size(b.content) - size(a.content)))
    for (const piece of content) {
      const [first, end] = tokenRange(tokens, piece)
      voices.fill(source[0]?.start ?? cue.start, first, end)
    }
  return voices
})
