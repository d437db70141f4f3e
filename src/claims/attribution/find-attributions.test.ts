import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findStructure, parseLanguageModel } from '#language'
import type { Span } from '#primitives'
import type { Attribution } from './attribution.ts'
import { findAttributions } from './find-attributions.ts'
import { SILENT_SENTENCES } from './silent-sentences.ts'

const model = parseLanguageModel(readFileSync(new URL('../../../models/english.model.gz', import.meta.url)))

function read(text: string): readonly Attribution[] {
  return findAttributions({ structure: findStructure(text, model) })
}

/** `source | cue | content` of each attribution, hedges left out. */
function lines(text: string): string[] {
  const words = (spans: readonly Span[]) => spans.map(span => text.slice(span.start, span.end)).join(' … ')
  return read(text)
    .filter(one => one.kind !== 'hedge')
    .map(one => `${words(one.source)} | ${words([one.cue])} | ${words(one.content)}`)
}

describe('figures', () => {
  it('are whose who puts or counts them', () => {
    expect(lines('The harbour board put the dead at forty. Nurses counted twelve wounded men.')).toEqual([
      'The harbour board | put | the dead at forty',
      'Nurses | counted | twelve wounded men',
    ])
    expect(lines('The board put it at forty.')).toEqual(['The board | put | it at forty'])
    expect(lines('He put the lamp on the table and counted the stairs.')).toEqual([])
  })
  it('are whose count it is', () => {
    expect(lines('By the mayor’s count, sixty houses burned.')).toEqual([
      'the mayor | count | sixty houses burned',
    ])
  })
})

describe('a name and a colon', () => {
  it('give what follows to its bearer, wherever he is', () => {
    expect(lines('Jan Haddon in Lorne: "We have lost the harbour and the mill."')).toEqual([
      'Jan Haddon | : | "We have lost the harbour and the mill."',
    ])
  })
})

describe('what claims lives', () => {
  it('says nothing', () => {
    expect(lines('The flood hit the harbour, claiming the life of a guard.')).toEqual([])
  })
})

describe('a frame', () => {
  it('may close or interrupt by any verb of saying or believing', () => {
    expect(
      lines('Nearly forty families have gone home, the charity believes, many of them on foot.'),
    ).toEqual(['the charity | believes | Nearly forty families have gone home … many of them on foot'])
    expect(lines('He had news, he said in Lorne, about fires on the coast.')).toEqual([
      'he | said | He had news … about fires on the coast',
    ])
  })
  it('closes a sentence that opens with a phrase of time', () => {
    expect(lines('After a year of drought, the wells of the valley fell dry, farmers said.')).toEqual([
      'farmers | said | After a year of drought, the wells of the valley fell dry',
    ])
  })
  it('has its speaker before an aside, not in it', () => {
    expect(
      lines('The charity, which counts only the men that its nurses treat, put the toll at 40.'),
    ).toContain('The charity, which counts only the men that its nurses treat, | put | the toll at 40')
  })
  it('may judge what somebody calls by a name of his own', () => {
    expect(lines('The council condemned what it described as a theft of grain.')).toContain(
      'The council | condemned | what it described as a theft of grain',
    )
  })
})

describe('a phrase of source', () => {
  it('speaks of its own part of the sentence', () => {
    expect(
      lines('The mill fell on Monday; nine men died, according to medics, and the road was cut.'),
    ).toEqual(['medics | according to | nine men died'])
    expect(
      lines('Seven men died, according to medics, before the guards drove the thieves from the mill.'),
    ).toEqual(['medics | according to | Seven men died … before the guards drove the thieves from the mill'])
    expect(lines('Planes hit the harbour, where sixty have died according to medics.')).toEqual([
      'medics | according to | where sixty have died',
    ])
  })
})

describe('words for whose doing it was', () => {
  it('say so', () => {
    expect(lines('The board attributed most of the deaths to the flood.')).toEqual([
      'The board | attributed | most of the deaths to the flood',
    ])
    expect(lines('The panel held the company responsible for the flood.')).toEqual([
      'The panel | held | the company responsible for the flood',
    ])
    expect(lines('The company held a dinner.')).toEqual([])
  })
  it('may be a noun and its verb', () => {
    expect(lines('The company’s version is that the dam was sound.')).toEqual([
      'The company’s | version is | that the dam was sound',
    ])
  })
})

describe('what is announced', () => {
  it('says nothing itself', () => {
    expect(lines('A deal announced on Monday brought calm to the valley.')).toEqual([])
    expect(lines('Sources in the valley confirmed to us that the dam was sound.')[0]).toMatch(/^Sources in/)
  })
})

describe('a closing frame', () => {
  it('goes on behind a semicolon, and behind whom he told it', () => {
    expect(lines('The mill still stands, a warden said; two sheds were burned.')).toEqual([
      'a warden | said | The mill still stands … two sheds were burned',
    ])
    expect(lines('The mill still stands, a warden told the paper, but two sheds were burned.')).toEqual([
      'a warden | told | The mill still stands … but two sheds were burned',
    ])
    expect(lines('The mill still stands, a warden said; a farmer said two sheds were burned.')[0]).toBe(
      'a warden | said | The mill still stands',
    )
  })
  it('leaves to the report what it tells beside it', () => {
    expect(lines('The mill still stands, a warden said, as planes circled above the town.')).toEqual([
      'a warden | said | The mill still stands',
    ])
  })
})

describe('a speaker with a participle clause', () => {
  it.each([
    ['Farmers reached in a barn two miles from the river said the ford was open.', 'Farmers'],
    ['Families interviewed at Brenn camp, in the Halvern district, said the ford was open.', 'Families'],
    ['Guards hired by the mill say the ford was open.', 'Guards'],
  ])('%s is the noun before it', (text, source) => {
    expect(lines(text)[0]).toMatch(new RegExp(`^${source}\\b.* \\| (?:said|say) \\|`))
  })
  it('is not the one who speaks behind a comma', () => {
    expect(lines('Sheds guarded by the army, the mayor said, were burned.')[0]).toMatch(/^the mayor \|/)
  })
})

describe('reporting verbs', () => {
  it('give subject, verb group and the clause with its "that"', () => {
    expect(lines('The governor has repeatedly said that the bridge is closed.')).toEqual([
      'The governor | has repeatedly said | that the bridge is closed',
    ])
  })
  it('need no "that"', () => {
    expect(lines('Two farmers said the shelling had stopped before dawn.')).toEqual([
      'Two farmers | said | the shelling had stopped before dawn',
    ])
  })
  it('pass over day and listener before the content', () => {
    expect(lines('A nurse told reporters on Sunday that the ward was full.')).toEqual([
      'A nurse | told | that the ward was full',
    ])
  })
  it('may follow what was said', () => {
    expect(lines('The road was mined, engineers said on Friday.')).toEqual([
      'engineers | said | The road was mined',
    ])
  })
  it('may follow what was said with two speakers, a listener and a day', () => {
    expect(
      lines(
        'The rebels have agreed to leave the valley, the army and the state radio told the paper on Sunday.',
      ),
    ).toContainEqual('the army and the state radio | told | The rebels have agreed to leave the valley')
  })
  it('may bring what the speaker does with words behind them', () => {
    expect(
      lines('“The road is ours,” the mayor said, accusing the army of burning the mill.'),
    ).toContainEqual('the mayor | accusing | the army of burning the mill')
  })
  it('find a speaker with hyphens, and one with another name', () => {
    expect(lines('The village has fallen, the Northland-led alliance said on Tuesday.')).toContainEqual(
      'the Northland-led alliance | said | The village has fallen',
    )
  })
  it('may part from their preposition', () => {
    expect(lines('Guides spoke instead of a landslide.')).toEqual(['Guides | spoke instead of | a landslide'])
  })
  it('go on in the next sentence where it keeps the tense of reported speech', () => {
    expect(lines('The monitor said the mill had burned. Nine men had died. The road is open.')).toEqual([
      'The monitor | said | the mill had burned … Nine men had died.',
    ])
    expect(lines('The monitor said thirty men were hit. Of those, nine died.')).toEqual([
      'The monitor | said | thirty men were hit … Of those, nine died.',
    ])
  })
  it('may stand before their subject', () => {
    expect(lines('“We will not leave the valley,” said Colonel Haddon.')).toEqual([
      'Colonel Haddon | said | “We will not leave the valley,”',
    ])
  })
  it('may interrupt what is said', () => {
    expect(lines('“The bridge is gone,” said the mayor. “Nobody can cross the river.”')).toEqual([
      'the mayor | said | “The bridge is gone,” … “Nobody can cross the river.”',
    ])
  })
  it('are two where two are coordinated', () => {
    expect(lines('The minister said the port was open and denied that any ship had been hit.')).toEqual([
      'The minister | said | the port was open',
      'The minister | denied | that any ship had been hit',
    ])
  })
  it('go on as a participle', () => {
    const found = lines('The envoy rejected the offer, saying that it came too late.')
    expect(found.at(-1)).toBe('The envoy | saying | that it came too late')
  })
})

describe('other cues', () => {
  it('"according to" takes the rest of the sentence', () => {
    expect(lines('Forty houses burned down, according to the fire brigade.')).toEqual([
      'the fire brigade | according to | Forty houses burned down',
    ])
    expect(lines('According to the fire brigade, forty houses burned down.')).toEqual([
      'the fire brigade | According to | forty houses burned down',
    ])
  })
  it('a noun with a "that" clause and its owner', () => {
    expect(lines("The general's claim that the pass had fallen was false.")).toContain(
      "The general's | claim | that the pass had fallen",
    )
  })
  it('a passive without agent names nobody', () => {
    const [one] = read('It is believed that the convoy turned back.')
    expect(one).toMatchObject({ source: [], kind: 'belief' })
  })
  it('"quoted as saying" gives the words to the quoted', () => {
    const found = lines('The paper quoted two officers as saying that the depot was empty.')
    expect(found).toContain('two officers | saying | that the depot was empty')
  })
})

describe('polarity', () => {
  it('flips where a report is denied or dismissed', () => {
    for (const verb of ['denied', 'dismissed', 'rejected', 'shot down']) {
      const [one] = read(`The spokesman ${verb} the reports that the dam had been hit.`)
      expect(one, verb).toMatchObject({ kind: 'denial', polarity: 'denied' })
    }
  })
  it('does not flip where an offer is rejected', () => {
    const [one] = read('The council rejected the offer.')
    expect(one?.polarity).toBe('asserted')
  })
})

describe('hedges', () => {
  it('lower confidence and name nobody', () => {
    const [one] = read('Six soldiers were reportedly wounded.')
    expect(one).toMatchObject({ kind: 'hedge', source: [], voiced: false })
    expect(one!.confidence).toBeLessThan(1)
  })
})

describe('nesting', () => {
  it('tells the outer from the inner source', () => {
    const found = read('The agency reported that a doctor said nine people had died.')
    expect(found).toHaveLength(2)
    expect(found[1]!.nested).toBe(0)
  })
})

describe('any text', () => {
  it.each(SILENT_SENTENCES)('nobody speaks in: %s', sentence => {
    expect(lines(sentence)).toEqual([])
  })
  it('gives spans that slice out of it, and content', () => {
    const words = fc.constantFrom(
      'said',
      '“',
      '”',
      '"',
      'that',
      'He',
      'officials',
      ',',
      '.',
      ':',
      '\n',
      'denied',
      'to',
      'the',
      'claim',
      'reportedly',
      'according',
      'of',
      'was',
      '—',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words, { maxLength: 60 }).map(list => list.join(' ')),
        ),
        text => {
          for (const { cue, source, content, nested } of read(text)) {
            expect(content.length).toBeGreaterThan(0)
            for (const span of [cue, ...source, ...content]) {
              expect(span.start).toBeLessThan(span.end)
              expect(span.end).toBeLessThanOrEqual(text.length)
            }
            if (nested !== undefined) expect(nested).toBeGreaterThanOrEqual(0)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
  it('reads long hostile texts to their end', () => {
    for (const part of ['"', '“a', 'he said ', 'said, ', 'claim that ', 'according to x ', ': ']) {
      const found = findAttributions({ structure: findStructure(part.repeat(8_000), model) })
      expect(found.length, part).toBeLessThanOrEqual(8_000)
    }
  })
})
