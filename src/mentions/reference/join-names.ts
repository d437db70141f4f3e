import type { ActorMention } from '../annotated-report.ts'
import { foldWord } from '../known/folded-tokens.ts'

/**
 * Short forms of names take over what the full name stands for: "Malahifji" after "Zakaria Malahifji", "SDF" after "Syrian
 * Democratic Forces (SDF)", "Fastaqim" beside "Fastaqim Union". The full name may come later, as in headlines.
 */
export function joinNames(actors: readonly ActorMention[], text: string): readonly ActorMention[] {
  const full = fullNames(actors, text)
  return actors.map(mention => {
    const match = isBare(mention) ? full.get(foldWord(mention.text)) : undefined
    if (match === undefined || match === mention || match.type === 'group') return mention
    const { actor, candidates, side, type } = match
    const canonical = match.canonical ?? match.text
    return {
      ...mention,
      actor,
      candidates,
      side: side ?? mention.side,
      type,
      canonical,
      reason: `short for ${match.text}`,
    }
  })
}

function isBare({ actor, reference, text }: ActorMention): boolean {
  return actor === null && reference === undefined && text.length > 1
}

/** Full names by the short forms that stand for them; a short form of two different names stands for the first. */
function fullNames(actors: readonly ActorMention[], text: string): ReadonlyMap<string, ActorMention> {
  const full = new Map<string, ActorMention>()
  for (const mention of actors) {
    if (mention.reference !== undefined) continue
    const words = foldWord(mention.text).split(' ')
    for (const form of shortForms(words, mention, text)) if (!full.has(form)) full.set(form, mention)
  }
  return full
}

function shortForms(words: readonly string[], mention: ActorMention, text: string): readonly string[] {
  if (words.length < 2) return []
  const last = words[words.length - 1]!
  if (mention.type === 'person') {
    const surname = ARTICLES.has(words[words.length - 2]!)
      ? [last, `${words[words.length - 2]} ${last}`]
      : [last]
    return words[0]!.length > 2 && mention.actor !== null ? [...surname, words[0]!] : surname
  }
  const bracket = /^\s*\(([^)\s]{2,10})\)/.exec(text.slice(mention.end, mention.end + 14))
  const forms = bracket === null ? [] : [foldWord(bracket[1]!)]
  return mention.type === 'organisation' || mention.type === 'outlet'
    ? [...forms, initialsOf(mention.text)]
    : forms
}

const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'bin', 'ibn', 'abu', 'van', 'de', 'von', 'der'])

/** "Syrian Democratic Forces" → "sdf". */
function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter(word => /^\p{Lu}/u.test(word))
    .map(word => word[0]!.toLowerCase())
    .join('')
}
