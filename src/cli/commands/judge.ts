import { findClaim, judgeClaim, judgeEvents, type LedgerClaim, parseChange } from '#app'
import { Refusal } from '#primitives'
import { claimRow, publishClaim } from '#publishing'
import type { CommandCall, CommandWork } from '../program.ts'
import { rowTable } from './claims.ts'
import { withApp } from './with-app.ts'
import { writeListing } from './write-listing.ts'

const ON_CLAIM = ['accept', 'reject', 'set', 'withdraw'] as const
const ON_EVENTS = ['same', 'different', 'unjudged'] as const

/** `claimline judge CLAIM accept|reject|set|withdraw [FIELD=VALUE…]`, or `… same|different|unjudged CLAIM` */
export const judge: CommandWork = async call => {
  const [claim, word, rest] = call.args as [string, string, readonly string[]]
  const onEvents = ON_EVENTS.find(known => known === word)
  if (onEvents !== undefined) return await judgePair(call, { claim, decision: onEvents, rest })
  const decision = ON_CLAIM.find(known => known === word)
  if (decision === undefined)
    throw new Refusal('usage', `"${word}" is no decision.`, {
      field: 'judge',
      advice: `Use ${[...ON_CLAIM, ...ON_EVENTS].join(', ')}.`,
    })
  if (decision !== 'set' && rest.length > 0)
    throw new Refusal('usage', `"${decision}" takes no FIELD=VALUE.`, {
      field: 'judge',
      advice: 'Use set to correct a claim.',
    })
  await judgeOne(call, { claim, decision, rest })
}

async function judgePair(
  call: CommandCall,
  { claim, decision, rest }: { claim: string; decision: (typeof ON_EVENTS)[number]; rest: readonly string[] },
): Promise<void> {
  const [other, surplus] = rest
  if (other === undefined || surplus !== undefined)
    throw new Refusal('usage', `"${decision}" needs one other claim.`, {
      field: 'judge',
      advice: 'Give the id of the claim that is, or is not, about the same happening.',
    })
  const { by, why } = call.options as { by: string; why: string }
  await withApp(call, async app => {
    const { isNew, claims } = await judgeEvents(app, { claims: [claim, other], decision, by, why })
    call.output.say(
      isNew
        ? `Recorded: ${claims.join(' and ')} are ${decision}.`
        : 'Nothing new: that is the judgement in force.',
    )
  })
}

async function judgeOne(
  call: CommandCall,
  { claim, decision, rest }: { claim: string; decision: (typeof ON_CLAIM)[number]; rest: readonly string[] },
): Promise<void> {
  const { options, output } = call
  const changes = Object.fromEntries(rest.map(parseChange))
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
