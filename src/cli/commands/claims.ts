import { type LedgerClaim, listClaims } from '#app'
import { CLAIM_COLUMNS, type ClaimRow, claimFeature, claimRow, publishClaim } from '#publishing'
import { dayWords } from '../day-words.ts'
import type { CommandWork } from '../program.ts'
import type { TableShape } from '../table.ts'
import { withApp } from './with-app.ts'
import { writeListing } from './write-listing.ts'

/** `claimline claims` */
export const claims: CommandWork = async call => {
  const { options, output } = call
  await withApp(call, async app => {
    const { claims: items, view } = await listClaims(app, options)
    const rowOf = (item: LedgerClaim) => claimRow(item, view)
    await writeListing(
      {
        items,
        json: (item: LedgerClaim) => ({ ...publishClaim(item, view), position: item.position }),
        table: rowTable(rowOf),
        csv: { columns: CLAIM_COLUMNS, row: rowOf },
        feature: (item: LedgerClaim) => claimFeature(publishClaim(item, view)),
        empty: 'No claim fits.',
      },
      options.format as string | undefined,
      output,
    )
  })
}

const DECIDED: Readonly<Record<string, string>> = {
  accept: 'accepted',
  reject: 'rejected',
  set: 'corrected',
}

/** Claims for people: a line of who did what where, then the quote, the id and whose word it is. */
export function rowTable<T>(rowOf: (item: T) => ClaimRow): TableShape<T> {
  return {
    columns: [
      { title: 'DAY', value: item => rowDay(rowOf(item)) },
      { title: 'CLAIM', value: item => claimWords(rowOf(item)), share: 2 },
      { title: 'PLACE', value: item => rowOf(item).place ?? '', share: 2 },
      { title: 'WHO', value: item => whoWords(rowOf(item)), share: 3 },
    ],
    detail: item => {
      const { quote, claim, sources, casualties, judgement, judged_by } = rowOf(item)
      const judged = judgement === null ? '' : ` · ${DECIDED[judgement] ?? judgement} by ${judged_by}`
      return [
        { text: `“${quote}”` },
        ...(casualties === '' ? [] : [{ text: casualties }]),
        { text: `${claim}${judged} · said by ${sources}` },
      ]
    },
  }
}

function rowDay({ date_from: from, date_to: to, date_precision: precision }: ClaimRow): string {
  return precision === 'by report date' ? `≤ ${to}` : dayWords(from, to)
}

function claimWords({ type, polarity, modality }: ClaimRow): string {
  return [polarity === 'denied' ? 'not' : '', type, modality === 'occurred' ? '' : `(${modality})`]
    .filter(Boolean)
    .join(' ')
}

function whoWords({ agents, targets }: ClaimRow): string {
  if (targets === '') return agents
  return agents === '' ? `→ ${targets}` : `${agents} → ${targets}`
}
