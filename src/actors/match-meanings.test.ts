import { describe, expect, it } from 'vitest'
import { createActorIndex, parseActorTable, resolveActor } from './index.ts'

const TABLE = `id,name,names,kind,side,memberships,parent,from,to
stone-army,Jaysh al-Hajar,,armed-group,red,,,,
hill-hawks,Suqour al-Jabal,,armed-group,red,,,,
river-people,River People's Protection Units,RPU {case},militia,blue,,,,
vale,Vale,Kingdom of the Vale,state,blue,,,,
vale-forces,Vale Armed Forces,,military-unit,blue,,vale,,
vale-air,Vale Air Force,,military-unit,blue,,vale-forces,,
fifth-corps,Fifth Corps,,military-unit,blue,,,,
third-division,الفرقة الثالثة عشرة,,military-unit,red,,,,
marsh-post,The Marsh Post,,outlet,media,,,,
time,Time Weekly,TIME {case},outlet,media,,,,
observatory,Lowland Observatory for Human Rights,,monitor,media,,,,
bala-network,BLN,Bala Local Network|BLN {case},outlet,media,,,,
mara-dell,Mara Dell,,person,red,,stone-army,,
union-a,Islamic Gathering of Tarn,,armed-group,red,,,,
front-b,Islamic Coalition of Tarn,,armed-group,red,,,,
`
const { actors } = parseActorTable(TABLE, 'actors.csv')
const index = createActorIndex(actors, { equal: [['Vale', 'Valean', 'فال', 'فالي']] })
const idOf = (name: string) => resolveActor(index, name).id

describe('a body', () => {
  it('is found by a translation of its name, with the name that matched', () => {
    expect(idOf('Hawks of the Mountain')).toBe('hill-hawks')
    expect(resolveActor(index, 'Hawks of the Mountain').candidates[0]!.how).toContain(
      'matched by meaning: Suqour al-Jabal',
    )
  })

  it('is found in another order, with another word for the same form, and across languages', () => {
    expect(idOf('Army of Hajar')).toBe('stone-army')
    expect(idOf("Units for the Defence of the River's People")).toBe('river-people')
    expect(idOf('القوات المسلحة الفالية')).toBe('vale-forces')
    expect(idOf('Valean warplanes')).toBe('vale-air')
  })

  it('is a state where only its land is named, and its forces where forces are', () => {
    expect(idOf('the Valean government')).toBe('vale')
    expect(idOf('Valean army')).toBe('vale-forces')
  })

  it('is found by its number in words, in digits, in Roman digits, and as Arabic counts', () => {
    expect(idOf('V Corps')).toBe('fifth-corps')
    expect(idOf('the 13th division')).toBe('third-division')
    expect(idOf('the 3rd division')).toBeNull()
  })

  it('is not taken for one of another number, for one of common words only, or by one word of its name', () => {
    expect(idOf('6th Corps')).toBeNull()
    expect(idOf('armed groups')).toBeNull()
    expect(idOf('Marsh')).toBeNull()
    expect(idOf('time')).toBeNull()
  })

  it('is not taken by its sound for one of other common words', () => {
    const states = parseActorTable(
      'id,name,names,kind,side\nvale,Vale,Vale government,state,blue\nvole,Vole,,state,blue\n',
      'x.csv',
    )
    const two = createActorIndex(states.actors, { equal: [['Vale'], ['Vole']] })
    expect(resolveActor(two, 'Vole government').id).toBe('vole')
    expect(resolveActor(two, 'the Vale government').id).toBe('vale')
  })

  it('stays open where two fit alike', () => {
    const { id, candidates } = resolveActor(index, 'Islamic Party of Tarn')
    expect(id).toBeNull()
    expect(candidates.map(candidate => candidate.id).sort()).toEqual(['front-b', 'union-a'])
  })
})

describe('an abbreviation', () => {
  it('stands for the one body of these initials, small letters going on a word', () => {
    expect(idOf('LOHR')).toBe('observatory')
    expect(idOf('VaAF')).toBeNull()
    expect(idOf('MaP')).toBe('marsh-post')
    expect(idOf('MiP')).toBeNull()
  })

  it('is read where Arabic spells its letters out', () => {
    expect(idOf('بي إل إن')).toBe('bala-network')
  })
})

describe('a person', () => {
  it('is found by the last name after a title, and stands for the body that he or she leads', () => {
    expect(idOf('General Dell')).toBe('mara-dell')
    expect(idOf('Dell')).toBeNull()
    expect(idOf("Mara Dell's troops")).toBe('stone-army')
  })
})
