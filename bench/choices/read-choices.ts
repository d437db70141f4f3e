import { findPackFolder, readModelFile, readPackFiles } from '#adapters'
import type { Claim } from '#claims'
import { createRegistry, parseConflict } from '#conflicts'
import { parseLanguageModel } from '#language'
import { annotateReport } from '#mentions'
import { createWorldGazetteer } from '#places'
import { readReports } from '#reports'
import { readDrafts } from '../../src/claims/extract-claims.ts'
import type { Choice } from '../../src/claims/extraction/choosing/choice.ts'
import { meetOnce } from '../confidence/read-examples.ts'
import { readGold } from '../read-gold.ts'
import type { Question } from './fit-choices.ts'
import { isRight } from './right-answers.ts'

/** The questions that the reader as it is asks over gold reports, with the answers that the annotator gives. */
export function readQuestions(files: readonly (URL | string)[]): Question[] {
  const model = parseLanguageModel(readModelFile())
  const conflict = parseConflict(readPackFiles(findPackFolder('syria', {})))
  const registry = createRegistry(conflict, { world: createWorldGazetteer() })
  const found: Question[] = []
  for (const { claims, blind, ...report } of readGold(...files)) {
    const [read] = readReports(Buffer.from(`${JSON.stringify(report)}\n`), { file: 'gold.jsonl' })
    if (read === undefined || 'refusal' in read) throw new Error(`${report.id} cannot be read`)
    const { drafts } = readDrafts(annotateReport(read.report, { registry, model }), { registry })
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
        found.push({
          question: choice.question,
          report: report.id,
          blind: blind === true,
          words: wordsOf(choice, draft.claim),
          answers: choice.options.map(({ answer }) => answer),
          options: choice.options.map(({ signs }) => signs),
          right,
        })
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

function wordsOf({ question, start }: Choice, claim: Claim): string {
  const refs = question.startsWith('origin') ? claim.attribution : claim.agents
  const name = start === null ? '—' : (refs.find(ref => ref.start === start)?.name ?? '?')
  return `${name} | ${claim.type}: ${claim.quote.text}`
}
