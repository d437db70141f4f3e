import { writeFileSync } from 'node:fs'
import { bestOf, fitChoices } from './choices/fit-choices.ts'
import { readQuestions } from './choices/read-choices.ts'

const files = process.argv.slice(2).filter(a => !a.startsWith('--'))
const TARGET = new URL('../src/claims/choice-weights.ts', import.meta.url)
const ridge = Number(process.env.RIDGE ?? 1)
const all = readQuestions(files)
const tables: [string, Record<string, number>][] = []
for (const [name, questions] of all) {
  const reports = [...new Set(questions.map(({ report }) => report))]
  let right = 0
  let first = 0
  const wrongs = { nullWrong: 0, sideForNull: 0, otherSide: 0 }
  for (let fold = 0; fold < 5; fold++) {
    const out = new Set(reports.filter((_, at) => at % 5 === fold))
    const weights = fitChoices(
      questions.filter(q => !out.has(q.report)),
      ridge,
    )
    for (const q of questions.filter(q => out.has(q.report))) {
      const best = bestOf(q, weights)
      if (q.right[best]) right++
      else if (best === 0) wrongs.nullWrong++
      else if (q.right[0]) wrongs.sideForNull++
      else wrongs.otherSide++
      if (q.right[0]) first++
      if (process.argv.includes('--errors') && !q.right[best])
        console.log(
          `${name} ${q.report}: read ${q.answers[best]}, gold ${q.answers.filter((_, at) => q.right[at])} | ${q.words.slice(0, 150)}`,
        )
    }
  }
  console.log(
    name,
    questions.length,
    'questions; right',
    (right / questions.length).toFixed(3),
    'first option',
    (first / questions.length).toFixed(3),
    wrongs,
  )
  tables.push([name, fitChoices(questions, ridge)])
}
if (process.argv.includes('--print'))
  for (const [, w] of tables)
    console.log(
      Object.entries(w)
        .filter(([, v]) => Math.abs(v) > 0.35)
        .sort((a, b) => b[1] - a[1])
        .map(([k, v]) => `${v.toFixed(2)} ${k}`)
        .join('\n'),
    )
if (process.argv.includes('--write')) {
  const TABLES = { SIDE_WEIGHTS: ['agent side', 'origin side'], PLACE_WEIGHTS: ['first place'] }
  const text = Object.entries(TABLES).map(([table, names]) => {
    const all = Object.assign({}, ...tables.filter(([name]) => names.includes(name)).map(([, w]) => w))
    const rows = Object.entries(all)
      .map(([k, v]) => [k, Number((v as number).toFixed(2))] as const)
      .filter(([, v]) => v !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `/** Weights of signs for the answers to: ${names.join(', ')}. Written by \`bench/choices.ts --write\`. */\nexport const ${table}: ChoiceWeights = ${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`
  })
  writeFileSync(
    TARGET,
    `import type { ChoiceWeights } from './extraction/choosing/choice.ts'\n\n${text.join('\n')}`,
  )
}
