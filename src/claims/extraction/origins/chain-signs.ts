import type { Clause } from '#language'
import { isSameSource } from '../../source-index.ts'
import type { DraftClaim } from '../drop-duplicates.ts'
import { tenseOf } from '../likely/clause-shape.ts'
import { isQuoted } from '../quoted.ts'
import { isInfinitive } from '../read-modality.ts'
import type { Scene } from '../scene.ts'
import type { OriginFacts, Speech } from './origin-facts.ts'

/** Clauses up to which a claim's own is followed. */
const DEEPEST = 6

/** What a claim's words show of themselves, whoever says it. */
export function wordsSigns(scene: Scene, draft: DraftClaim): string[] {
  const { claim, source, clauses } = draft
  const own = clauses[0] === undefined ? undefined : scene.clauses[clauses[0]]
  return [
    `type ${claim.type}`,
    `from ${source}`,
    ...(own === undefined ? ['no clause'] : [`tense ${tenseOf(scene, own)}`]),
    ...(claim.casualties.length > 0 ? ['a figure'] : []),
    ...(claim.modality === 'occurred' ? [] : [claim.modality]),
    ...(draft.anaphoric ? ['its noun points back'] : []),
    ...(draft.heading ? ['heading'] : []),
    isQuoted(scene, scene.tokens[draft.anchor]!.start) ? 'within quotation marks' : 'in no quotation marks',
  ]
}

/** How a claim stands to the words by which somebody is said to say it. */
export function heldSigns(scene: Scene, draft: DraftClaim, speech: Speech): string[] {
  const { anchor, sentence, claim } = draft
  const signs = [...speechSigns(speech), ...clauseSigns(scene, draft, speech)]
  const [first, end] = speech.cue
  const back = sentence - speech.sentence
  if (back > 0) signs.push(back === 1 ? 'said in the sentence before' : 'said sentences before')
  else if (back < 0) signs.push('said in a later sentence')
  else if (anchor >= first && anchor < end) signs.push('the act of saying')
  else signs.push(...betweenSigns(scene, anchor, speech.cue))
  const source = scene.attributions[speech.at]!.source
  if (source.some(({ start, end: to }) => start <= claim.quote.start && claim.quote.start < to))
    signs.push('beside the name of who says it')
  if (
    claim.agents.some(agent =>
      source.some(one => agent.start != null && agent.start >= one.start && agent.start < one.end),
    )
  )
    signs.push('done by who says it')
  return signs
}

/** Whether a sentence's main verb has "had" or "would", as what somebody is said to have said. */
export function isInReportedTense({ annotated, tokens, children }: Scene, sentence: number): boolean {
  const { firstToken, endToken } = annotated.structure.sentences[sentence]!
  const root = tokens.slice(firstToken, endToken).find(({ relation }) => relation === 'root')
  return (
    root !== undefined &&
    children[root.index]!.some(
      at => tokens[at]!.relation.startsWith('aux') && /^(?:had|would|'d|’d)$/i.test(tokens[at]!.text),
    )
  )
}

/** What an act of saying is, and by whom. */
export function speechSigns({ kind, role, word, quotes, closes }: Speech): string[] {
  return [
    `kind ${kind}`,
    `role ${role}`,
    `cue ${word}`,
    ...(quotes ? ['words are quoted'] : []),
    closes ? 'said behind its words' : 'said before its words',
  ]
}

/** How far a claim is from the cue of its own sentence and what stands between. */
function betweenSigns(scene: Scene, anchor: number, [first, end]: readonly [number, number]): string[] {
  const [from, to] = anchor < first ? [anchor, first] : [end, anchor]
  const words = scene.tokens.slice(from, to)
  const commas = words.filter(({ text }) => text === ',').length
  const signs = [
    `${anchor < first ? 'before' : 'behind'} the cue`,
    to - from <= 6 ? 'near the cue' : to - from <= 18 ? 'some way from the cue' : 'far from the cue',
    commas === 0 ? 'no comma between' : commas === 1 ? 'a comma between' : 'commas between',
  ]
  if (words.some(({ text }) => /^[;:]$/.test(text))) signs.push('a semicolon between')
  if (words.some(({ text }) => /^[–—(]$/.test(text))) signs.push('a dash between')
  if (words.some(({ lower }) => lower === 'but')) signs.push('“but” between')
  return signs
}

/** How the claim's clause hangs below the cue's. */
function clauseSigns(scene: Scene, { clauses, source }: DraftClaim, { cue: [first] }: Speech): string[] {
  const top = scene.clauseAt[first]?.index
  const line: Clause[] = []
  for (const index of clauses.slice(0, DEEPEST)) {
    if (index === top) break
    line.push(scene.clauses[index]!)
  }
  const kinds = new Set(line.map(clause => kindOf(scene, clause)))
  const signs = [...kinds].map(kind => `in a ${kind} clause`)
  if (line[0] !== undefined && source !== 'noun' && source !== 'adjective')
    signs.push(`its own clause is ${kindOf(scene, line[0])}`)
  if (clauses.includes(top ?? -1) && line.length === 0) signs.push('in the clause of the cue')
  if (!clauses.includes(top ?? -1)) signs.push('not below the cue')
  return signs
}

/** How a clause stands in its sentence, with the word that joins it. */
export function kindOf(scene: Scene, clause: Clause): string {
  if (isInfinitive(scene, clause)) return 'infinitive'
  if (clause.link === 'acl:relcl')
    return scene.tokens[clause.start]?.text === ',' || isSetOff(scene, clause)
      ? 'relative, set off'
      : 'relative'
  if (clause.link === 'acl') return 'participle'
  if (clause.link === 'advcl') return clause.marker === undefined ? 'participle' : `“${clause.marker}”`
  return clause.link
}

/** Whether a comma stands right before a clause. */
function isSetOff(scene: Scene, { start }: Clause): boolean {
  return /,\s*(?:\S+\s+)?$/.test(scene.text.slice(Math.max(0, start - 12), start))
}

/** Sentences behind a claim in which the same speaker goes on. */
const AHEAD = 2

/** What speaks for a claim's being told by somebody who spoke before its sentence. */
export function beforeSigns(scene: Scene, facts: OriginFacts, draft: DraftClaim, speech: Speech): string[] {
  const { sentences } = scene.annotated.structure
  const own = sentences[draft.sentence]!
  const back = draft.sentence - speech.sentence
  const there = sentences[speech.sentence]!
  const signs = [
    ...speechSigns(speech),
    back === 1
      ? 'spoke in the sentence before'
      : back === 2
        ? 'spoke two sentences before'
        : 'spoke further back',
    own.paragraph === there.paragraph
      ? 'in his paragraph'
      : own.paragraph === there.paragraph + 1
        ? 'in the paragraph behind'
        : 'paragraphs behind',
  ]
  const others = (facts.bySentence.get(draft.sentence) ?? []).filter(({ kind }) => kind === 'speech')
  if (others.length === 0) signs.push('nobody speaks in its sentence')
  else
    signs.push(
      others.some(({ link }) => isSameSource(link, speech.link))
        ? 'he speaks in its sentence'
        : 'others speak in its sentence',
    )
  for (let ahead = 1; ahead <= AHEAD; ahead++)
    if (
      (facts.bySentence.get(draft.sentence + ahead) ?? []).some(({ link }) => isSameSource(link, speech.link))
    ) {
      signs.push('he speaks again behind it')
      break
    }
  return [...signs, ...openingSigns(scene, draft)]
}

/** What the sentence of a claim opens with. */
function openingSigns(scene: Scene, { sentence }: DraftClaim): string[] {
  const { firstToken, endToken } = scene.annotated.structure.sentences[sentence]!
  const [first, second] = [scene.tokens[firstToken]!, scene.tokens[firstToken + 1]]
  const signs = [`opens with ${first.pos}`]
  if (/^(?:he|she|it|they|we|his|her|its|their|our|i)$/i.test(first.text)) signs.push('opens with a pronoun')
  if (/^(?:of|among|another|others?|some|most|two|three|four|five|the)$/i.test(first.text))
    signs.push(`opens with “${first.lower}”`)
  if (
    second !== undefined &&
    first.lower === 'the' &&
    /^(?:dead|wounded|others?|victims|rest)$/.test(second.lower)
  )
    signs.push('opens with those told of')
  for (let at = firstToken; at < endToken; at++)
    if (/^(?:we|our|us|i|my)$/.test(scene.tokens[at]!.lower) && !isQuoted(scene, scene.tokens[at]!.start)) {
      signs.push('“we” in it')
      break
    }
  return signs
}
