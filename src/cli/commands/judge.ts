import { findClaim, judgeClaim, type LedgerClaim, parseChange } from '#app'
import { Refusal } from '#primitives'
import { claimRow, publishClaim } from '#publishing'
import type { CommandWork } from '../program.ts'
import { rowTable } from './claims.ts'
import { withApp } from './with-app.ts'
import { writeListing } from './write-listing.ts'

const DECISIONS = ['accept', 'reject', 'set', 'withdraw'] as const

/** `claimline judge CLAIM accept|reject|set|withdraw [FIELD=VALUE…]` */
export const judge: CommandWork = async call => {
  const { args, options, output } = call
  const [claim, word, assignments] = args as [string, string, readonly string[]]
  const decision = DECISIONS.find(known => known === word)
  if (decision === undefined)
    throw new Refusal('usage', `"${word}" is no decision.`, {
      field: 'judge',
      advice: `Use ${DECISIONS.join(', ')}.`,
    })
  if (decision !== 'set' && assignments.length > 0)
    throw new Refusal('usage', `"${decision}" takes no FIELD=VALUE.`, {
      field: 'judge',
      advice: 'Use set to correct a claim.',
    })
  const changes = Object.fromEntries(assignments.map(parseChange))
  await withApp(call, async app => {
    const outcome = await judgeClaim(app, {
      claim,
      decision,
      changes,
      by: String(options.by),
      why: String(options.why),
    })
    output.say(outcome.isNew ? 'Recorded.' : 'Nothing new: that is the judgement in force.')
    const view = await app.view()
    const item = await findClaim(app, outcome.item.claim.id)
    await writeListing(
      {
        items: [item],
        json: (one: LedgerClaim) => publishClaim(one, view),
        table: rowTable((one: LedgerClaim) => claimRow(one, view)),
        empty: '',
      },
      options.format === 'json' ? 'jsonl' : undefined,
      output,
    )
  })
}
