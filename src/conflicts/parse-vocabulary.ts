import { parseTable, Refusal, type TableRow } from '#primitives'
import { type VocabularyEntry, WORD_USES, type WordUse } from './conflict.ts'

/** The pack's vocabulary from CSV with the columns `use,text,side,actor,place,reason`; each bad row is one refusal. */
export function parseVocabulary(
  text: string,
  file: string,
): { entries: readonly VocabularyEntry[]; refused: readonly Refusal[] } {
  const table = parseTable(text, file)
  const refused: Refusal[] = [...table.refused]
  const entries: VocabularyEntry[] = []
  for (const row of table.rows) {
    const fault = findFault(row, file)
    if (fault === null) entries.push(...readEntries(row))
    else refused.push(fault)
  }
  return { entries, refused }
}

function findFault({ fields, line }: TableRow, file: string): Refusal | null {
  if (!(WORD_USES as readonly string[]).includes(fields.use ?? ''))
    return new Refusal('bad-field', `"${fields.use}" is no use of a word.`, {
      file,
      line,
      field: 'use',
      advice: `Use one of ${WORD_USES.join(', ')}.`,
    })
  if (!fields.text?.trim())
    return new Refusal('bad-field', 'The text is empty.', {
      file,
      line,
      field: 'text',
      advice: 'Give the word or phrase.',
    })
  if (!fields.side && !fields.actor && !fields.place)
    return new Refusal('bad-field', 'The word stands for nothing.', {
      file,
      line,
      field: 'side',
      advice: 'Give a side, an actor or a place.',
    })
  return null
}

/** One entry for each of the texts parted by `|`. */
function readEntries({ fields }: TableRow): VocabularyEntry[] {
  return fields.text!.split('|').map(text => ({
    use: fields.use as WordUse,
    text: text.trim(),
    side: fields.side || null,
    actor: fields.actor || null,
    place: fields.place || null,
    reason: fields.reason ?? '',
  }))
}
