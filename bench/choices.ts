import { writeFileSync } from 'node:fs'
import { bestOf, fitChoices, type Question } from './choices/fit-choices.ts'
import { readQuestions } from './choices/read-choices.ts'
import { OWN_GOLD, ownGold } from './read-gold.ts'

/**
 * Fits the weights by which the reader chooses what a claim's words leave open (src/primitives/choice.ts): whose side
 * those who act and those who say it are of, where it happened, and which place a description stands for. On the project's own gold reports, all of them: those
 * that nobody reads are counted, not read. For each question prints how often the annotator's answer is chosen, five parts
 * of the reports left out in turn, and on the blind reports by weights fitted on the others alone. `--write` writes
 * the files of `TABLES`; `--open` with it fits on the reports that may be read only, for an honest look at the blind
 * ones; `--errors` lists wrong answers of reports that may be read; `--weights` prints the strongest weights.
 */
const FOLDS = 5
interface Table {
  readonly questions: readonly string[]
  readonly what: string
  /** The file that holds it. */
  readonly file: string
}

/** The tables of weights, each fitted over its questions together. */
const TABLES: Readonly<Record<string, Table>> = {
  SIDE_WEIGHTS: {
    questions: ['agent side', 'origin side'],
    what: 'whose side somebody is of',
    file: 'claims/extraction/sides/side-weights.ts',
  },
  PLACE_WEIGHTS: {
    questions: ['first place'],
    what: 'where a claim is acted on',
    file: 'claims/extraction/places/place-weights.ts',
  },
  DESCRIPTION_WEIGHTS: {
    questions: ['described place'],
    what: 'which place a description stands for',
    file: 'mentions/reference/description-weights.ts',
  },
}

type Weights = Readonly<Record<string, number>>

/** For each question the weights that were fitted without its report. */
function* leavingOut(questions: readonly Question[]): Generator<readonly [Question, Weights]> {
  const reports = [...new Set(questions.map(({ report }) => report))]
  for (let fold = 0; fold < FOLDS; fold++) {
    const out = new Set(reports.filter((_, at) => at % FOLDS === fold))
    const weights = fitChoices(questions.filter(({ report }) => !out.has(report)))
    for (const question of questions) if (out.has(question.report)) yield [question, weights]
  }
}

const isRight = ([question, weights]: readonly [Question, Weights]) =>
  question.right[bestOf(question, weights)]

function printAccuracy(questions: readonly Question[], errors: boolean): void {
  const judged = [...leavingOut(questions)]
  const open = fitChoices(questions.filter(({ blind }) => !blind))
  const blind = questions.filter(one => one.blind).map(one => [one, open] as const)
  const share = (list: readonly (readonly [Question, Weights])[], name: string) => {
    const own = list.filter(([{ question }]) => question === name)
    return `${((100 * own.filter(isRight).length) / Math.max(1, own.length)).toFixed(1)} % of ${own.length}`
  }
  for (const name of new Set(questions.map(({ question }) => question)))
    console.log(
      `${name.padEnd(12)} right ${share(judged, name)}; unread reports, fitted on the others ${share(blind, name)}`,
    )
  if (!errors) return
  for (const pair of judged.filter(one => !isRight(one) && !one[0].blind)) {
    const [{ report, answers, right, words }, weights] = pair
    const gold = answers.filter((_, at) => right[at]).map(showAnswer)
    console.log(
      `  ${report}: ${showAnswer(answers[bestOf(pair[0], weights)])}, not ${gold} | ${words.slice(0, 150)}`,
    )
  }
}

/** A side, or the name of a place. */
const showAnswer = (answer: unknown): string =>
  answer !== null && typeof answer === 'object'
    ? ((answer as { name?: string; text?: string }).name ?? (answer as { text: string }).text)
    : String(answer)

function printWeights(weights: Weights): void {
  for (const [sign, weight] of Object.entries(weights).sort((a, b) => b[1] - a[1]))
    if (Math.abs(weight) > 0.4) console.log(`  ${weight.toFixed(2).padStart(6)} ${sign}`)
}

function writeWeights(table: string, weights: Weights): void {
  const { file, what } = TABLES[table]!
  const rows = Object.entries(weights)
    .map(([sign, weight]) => [sign, Number(weight.toFixed(2))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([sign, weight]) => `  ${/^[a-z]+$/.test(sign) ? sign : `'${sign}'`}: ${weight},`)
  writeFileSync(
    new URL(`../src/${file}`, import.meta.url),
    `import type { ChoiceWeights } from '#primitives'

/** For ${what}, by sign. Written by \`bench/choices.ts --write\`. */
export const ${table}: ChoiceWeights = {
${rows.join('\n')}
}
`,
  )
}

function main(has: (option: string) => boolean): void {
  const all = readQuestions(OWN_GOLD.map(ownGold))
  for (const [table, { questions: names }] of Object.entries(TABLES)) {
    const questions = all.filter(({ question }) => names.includes(question))
    printAccuracy(questions, has('--errors'))
    const weights = fitChoices(has('--open') ? questions.filter(({ blind }) => !blind) : questions)
    if (has('--weights')) printWeights(weights)
    if (has('--write')) writeWeights(table, weights)
  }
}

main(option => process.argv.includes(option))
