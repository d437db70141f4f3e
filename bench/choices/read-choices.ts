import { findPackFolder, readModelFile, readPackFiles } from '#adapters'
import type { Claim } from '#claims'
import { createRegistry, parseConflict } from '#conflicts'
import { parseLanguageModel } from '#language'
import { annotateReport } from '#mentions'
import { createWorldGazetteer } from '#places'
import { type Choice, type Span, signNames } from '#primitives'
import { readReports } from '#reports'
import { readDrafts } from '../../src/claims/extract-claims.ts'
import { meetOnce } from '../confidence/read-examples.ts'
import { readGold } from '../read-gold.ts'
import type { Question } from './fit-choices.ts'
import { isRight, isSamePlace } from './right-answers.ts'

/** The questions that the reader as it is asks over gold reports, with the answers that the annotator gives. */
export function readQuestions(files: readonly (URL | string)[]): Question[] {
  const model = parseLanguageModel(readModelFile())
  const conflict = parseConflict(readPackFiles(findPackFolder('syria', {})))
  const registry = createRegistry(conflict, { world: createWorldGazetteer() })
  const found: Question[] = []
  for (const { claims, blind, ...report } of readGold(...files)) {
    const [read] = readReports(Buffer.from(`${JSON.stringify(report)}\n`), { file: 'gold.jsonl' })
    if (read === undefined || 'refusal' in read) throw new Error(`${report.id} cannot be read`)
    const annotated = annotateReport(read.report, { registry, model })
    for (const { choice, start, end, text } of annotated.places) {
      const right = choice && describedRight(choice, { start, end }, claims)
      if (choice === undefined || right === undefined) continue
      found.push({ ...laidOut(choice, right), report: report.id, blind: blind === true, words: text })
    }
    const { drafts } = readDrafts(annotated, { registry })
    const met = meetOnce(
      drafts.map(({ claim }) => claim),
      claims,
    )
    drafts.forEach((draft, index) => {
      const gold = met[index]
      if (gold === undefined) return
      for (const choice of draft.choices) {
        const right = rightOf(choice, draft.claim, gold)
        if (right === undefined) continue
        const words = wordsOf(choice, draft.claim)
        found.push({ ...laidOut(choice, right), report: report.id, blind: blind === true, words })
      }
    })
  }
  return found
}

/** Which options are right; undefined where none is or the annotator does not tell. */
function rightOf(choice: Choice, claim: Claim, gold: Claim): boolean[] | undefined {
  const right = choice.options.map(({ answer }) => isRight(choice, answer, { claim, gold }))
  return right.includes(true) && !right.includes(undefined) ? (right as boolean[]) : undefined
}

const laidOut = ({ question, options }: Choice, right: readonly boolean[]) => ({
  question,
  answers: options.map(({ answer }) => answer),
  options: options.map(signNames),
  right,
})

/** What the annotator says that a description stands for: the names of a place of some claim that has those words. */
function describedRight(choice: Choice, span: Span, claims: readonly Claim[]): boolean[] | undefined {
  const gold = claims
    .flatMap(({ places }) => places)
    .find(({ start, end }) => start != null && start < span.end && span.start < end!)
  if (gold === undefined) return undefined
  const names = [gold.name, ...((gold as { alt?: string[] }).alt ?? [])].filter(name =>
    /\p{Lu}/u.test(name.replace(/^(?:The|A) /, '')),
  )
  const right = choice.options.map(({ answer }) => {
    const { text, canonical } = (answer ?? {}) as { text?: string; canonical?: string | null }
    return text !== undefined && names.some(name => isSamePlace({ name }, { name: text, canonical }))
  })
  if (names.length === 0) return undefined
  return right.includes(true) ? right : right.map((_, at) => at === 0)
}

function wordsOf({ question, start }: Choice, claim: Claim): string {
  const refs = question.startsWith('origin') ? claim.attribution : claim.agents
  const name = start === null ? '—' : (refs.find(ref => ref.start === start)?.name ?? '?')
  return `${name} | ${claim.type}: ${claim.quote.text}`
}
