import { IRREGULAR_VERBS } from '../en/irregular-verbs.ts'

const DOUBLING = /(?:pel|pin|cut|hit|win|gun|rebel|stop|trap|ram)$/

const IRREGULAR = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .map(line => line.split(' '))
    .map(([base, past, participle]) => [
      base!,
      { past: past!.split('/')[0]!, participle: (participle ?? past!).split('/')[0]! },
    ]),
)

/** The form of a verb that a Penn tag asks for: "seize", VBG → "seizing". */
export function inflectVerb(base: string, tag: string): string {
  const irregular = IRREGULAR.get(base)
  if (irregular && tag === 'VBD') return irregular.past
  if (irregular && tag === 'VBN') return irregular.participle
  if (tag === 'VBZ')
    return /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, '$1ie').concat('s')
  const stem = DOUBLING.test(base) ? base + base.at(-1) : base
  if (tag === 'VBG') return `${/[^e]e$/.test(stem) ? stem.slice(0, -1) : stem}ing`
  if (tag === 'VBD' || tag === 'VBN')
    return /e$/.test(stem) ? `${stem}d` : `${stem.replace(/([^aeiou])y$/, '$1i')}ed`
  return base
}
