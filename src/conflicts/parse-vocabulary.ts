import { parseTable, Refusal, type TableRow } from '#primitives'
import { type VocabularyEntry, WORD_USES, type WordUse } from './conflict.ts'

/** What vocabulary.csv holds: words that stand for something, and groups of words that are one in names. */
export interface ParsedVocabulary {
  readonly entries: readonly VocabularyEntry[]
  readonly translations: readonly (readonly string[])[]
  readonly refused: readonly Refusal[]
}

/** The use of rows that stand for nothing by themselves: their texts are one word in names of bodies. */
const TRANSLATION = 'translation'

/** The pack's vocabulary from CSV with the columns `use,text,side,actor,place,reason`; each bad row is one refusal. */
export function parseVocabulary(text: string, file: string): ParsedVocabulary {
  const table = parseTable(text, file)
  const refused: Refusal[] = [...table.refused]
  const entries: VocabularyEntry[] = []
  const translations: (readonly string[])[] = []
  for (const row of table.rows) {
    const fault = findFault(row, file)
    if (fault !== null) refused.push(fault)
    else if (row.fields.use === TRANSLATION) translations.push(textsOf(row))
    else entries.push(...readEntries(row))
  }
  return { entries, translations, refused }
}

function findFault({ fields, line }: TableRow, file: string): Refusal | null {
  if (fields.use !== TRANSLATION && !(WORD_USES as readonly string[]).includes(fields.use ?? ''))
    return new Refusal('bad-field', `"${fields.use}" is no use of a word.`, {
      file,
      line,
      field: 'use',
      advice: `Use one of ${WORD_USES.join(', ')}, ${TRANSLATION}.`,
    })
  if (!fields.text?.trim())
    return new Refusal('bad-field', 'The text is empty.', {
      file,
      line,
      field: 'text',
      advice: 'Give the word or phrase.',
    })
  if (fields.use !== TRANSLATION && !fields.side && !fields.actor && !fields.place)
    return new Refusal('bad-field', 'The word stands for nothing.', {
      file,
      line,
      field: 'side',
      advice: 'Give a side, an actor or a place.',
    })
  return null
}

/** One entry for each of the texts parted by `|`. */
function readEntries(row: TableRow): VocabularyEntry[] {
  const { fields } = row
  return textsOf(row).map(text => ({
    use: fields.use as WordUse,
    text,
    side: fields.side || null,
    actor: fields.actor || null,
    place: fields.place || null,
    reason: fields.reason ?? '',
  }))
}

function textsOf({ fields }: TableRow): readonly string[] {
  return fields.text!.split('|').map(text => text.trim())
}
