import { describe, expect, it } from 'vitest'
import { findInsertions } from './insertions.ts'
import { findReportedClause } from './leading-frame.ts'
import { lemmaByRule } from './lemma.ts'
import { findParts } from './sentence-parts.ts'
import { findTrailingFrame } from './trailing-frame.ts'
import { splitTags, type Words } from './words.ts'

const POS: Readonly<Record<string, string>> = {
  DT: 'DET',
  NN: 'NOUN',
  NNS: 'NOUN',
  NNP: 'PROPN',
  VBD: 'VERB',
  VBN: 'VERB',
  VBG: 'VERB',
  IN: 'ADP',
  WDT: 'PRON',
  CC: 'CCONJ',
  CD: 'NUM',
  JJ: 'ADJ',
  MD: 'AUX',
  PRP: 'PRON',
}

/** "the/DT army/NN left/VBD ./." → words. */
function words(tagged: string): Words {
  const pairs = tagged.split(' ').map(pair => pair.split('/') as [string, string])
  const tags = pairs.map(([, penn]) => `${POS[penn] ?? 'PUNCT'}/${penn}`)
  return {
    forms: pairs.map(([form]) => form),
    lower: pairs.map(([form]) => form.toLowerCase()),
    tags,
    pos: tags.map(tag => splitTags(tag).pos),
    penn: tags.map(tag => splitTags(tag).tag),
    lemmas: pairs.map(([form], at) => lemmaByRule(form.toLowerCase(), tags[at]!)),
  }
}

const from = (text: Words, at: number | undefined) =>
  at === undefined ? undefined : text.forms.slice(at).join(' ')

describe('a frame after what was said', () => {
  it('begins at the comma before its subject, apposition included', () => {
    const plain = words('The/DT army/NN took/VBD the/DT town/NN ,/, the/DT agency/NN reported/VBD ./.')
    expect(from(plain, findTrailingFrame(plain))).toBe(', the agency reported .')
    const named = words(
      'The/DT army/NN took/VBD the/DT town/NN ,/, Dana/NNP Oret/NNP ,/, a/DT medic/NN ,/, said/VBD ./.',
    )
    expect(from(named, findTrailingFrame(named))).toBe(', Dana Oret , a medic , said .')
  })

  it('is not seen in a second main clause', () => {
    const second = words(
      'The/DT army/NN took/VBD the/DT town/NN ,/, and/CC the/DT agency/NN reported/VBD ./.',
    )
    expect(findTrailingFrame(second)).toBeUndefined()
  })
})

describe('a reported clause', () => {
  it('begins after a verb of saying, or at "that"', () => {
    const bare = words('The/DT monitor/NN said/VBD ten/CD people/NNS died/VBD ./.')
    expect(from(bare, findReportedClause(bare, []))).toBe('ten people died .')
    const that = words('Officials/NNS confirmed/VBD on/IN Monday/NNP that/IN troops/NNS left/VBD ./.')
    expect(from(that, findReportedClause(that, []))).toBe('that troops left .')
  })

  it('is not cut off where the sentence comes back to its speaker', () => {
    const back = words(
      'The/DT monitor/NN said/VBD troops/NNS left/VBD ,/, but/CC denied/VBD a/DT rout/NN and/CC added/VBD that/IN all/DT was/VBD calm/JJ ./.',
    )
    expect(findReportedClause(back, [])).toBeUndefined()
  })

  it('is not seen in an object', () => {
    const object = words('The/DT group/NN claimed/VBD the/DT attack/NN that/WDT hurt/VBD two/CD ./.')
    expect(findReportedClause(object, [])).toBeUndefined()
  })
})

describe('insertions between subject and verb', () => {
  const found = (tagged: string) => {
    const text = words(tagged)
    return findInsertions(text).map(({ open, close, relation }) => [
      text.forms.slice(open + 1, close).join(' '),
      relation,
    ])
  }

  it('are relative clauses, participles and appositions', () => {
    expect(found('The/DT town/NN ,/, which/WDT rebels/NNS took/VBD ,/, fell/VBD ./.')).toEqual([
      ['which rebels took', 'acl:relcl'],
    ])
    expect(found('Kaler/NNP ,/, held/VBN by/IN rebels/NNS ,/, fell/VBD ./.')).toEqual([
      ['held by rebels', 'acl'],
    ])
    expect(found('Omar/NNP ,/, a/DT medic/NN ,/, left/VBD ./.')).toEqual([['a medic', 'appos']])
  })

  it('are not seen after an object or in a list', () => {
    expect(found('Rebels/NNS took/VBD the/DT town/NN ,/, a/DT port/NN ,/, said/VBD Omar/NNP ./.')).toEqual([])
    expect(found('Troops/NNS ,/, tanks/NNS and/CC guns/NNS left/VBD ./.')).toEqual([])
  })
})

describe('parts', () => {
  it('are quoted speech that is set off, and labels before a colon', () => {
    const said = words('"/`` We/PRP left/VBD ,/, "/\'\' he/PRP said/VBD ./.')
    expect(findParts(said, [{ first: 0, end: 5, kind: 'speech' }])).toMatchObject({
      parts: [{ first: 1, end: 4, link: 'speech' }],
    })
    const label = words('Ministry/NN :/: troops/NNS left/VBD Kaler/NNP')
    expect(findParts(label, []).parts).toEqual([{ first: 0, end: 1, link: 'label' }])
  })

  it('are no terms in quotation marks', () => {
    const term = words('The/DT "/`` zone/NN "/\'\' fell/VBD ./.')
    const { parts, marks } = findParts(term, [{ first: 1, end: 4, kind: 'scare' }])
    expect(parts).toEqual([])
    expect([...marks.keys()]).toEqual([1, 3])
  })
})
