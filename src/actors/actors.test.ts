import { describe, expect, it } from 'vitest'
import { createActorIndex, parseActorTable, resolveActor, sideOf } from './index.ts'

const TABLE = `id,name,names,kind,side,memberships,parent,from,to
river-guard,River Guard,Guard of the River|RG {case}|Sons of the Dam {..2016-07-28}|the guards {generic},armed-group,blue:..2015-06|red:2015-07..,hill-front:2015-03..2016-01,,2012,
dam-legion,Dam Legion,Sons of the Dam {2016-07-29..}|Legion du Barrage,armed-group,red,,,2016-07-29,
hill-front,Hill Front,Jabhat al-Tal,coalition,red,,,2014,2017
mara-dell,Mara Dell,Dell,person,blue,,river-guard,,
`
const { actors, refused } = parseActorTable(TABLE, 'actors.csv')
const index = createActorIndex(actors, { describing: ['Lowland', 'pro-river'] })

describe('an actor', () => {
  it('is read with names, sides and memberships in time', () => {
    expect(refused).toEqual([])
    expect(
      actors[0]!.names.map(name => [name.text, name.exactCase, name.generic, name.from, name.to]),
    ).toEqual([
      ['River Guard', false, false, null, null],
      ['Guard of the River', false, false, null, null],
      ['RG', true, false, null, null],
      ['Sons of the Dam', false, false, null, '2016-07-28'],
      ['the guards', false, true, null, null],
    ])
    expect(actors[0]!.memberships).toEqual([{ actor: 'hill-front', from: '2015-03-01', to: '2016-01-31' }])
  })

  it('has the side that it had on the day', () => {
    expect(sideOf(actors[0]!, '2015-06-30')).toBe('blue')
    expect(sideOf(actors[0]!, '2015-07-01')).toBe('red')
    expect(sideOf(actors[0]!, null)).toBe('red')
  })

  it('is another one under the same name after the name passed on', () => {
    expect(resolveActor(index, 'Sons of the Dam', { day: '2016-07-28' }).id).toBe('river-guard')
    expect(resolveActor(index, 'Sons of the Dam', { day: '2016-07-29' }).id).toBe('dam-legion')
    expect(resolveActor(index, 'Sons of the Dam').id).toBe('river-guard')
  })

  it('is found by an abbreviation only in its own case', () => {
    expect(resolveActor(index, 'RG').id).toBe('river-guard')
    expect(resolveActor(index, 'R.G.').id).toBe('river-guard')
    expect(resolveActor(index, 'rg').id).toBeNull()
    expect(resolveActor(index, 'HG').id).toBeNull()
  })

  it('is found in another spelling, with the reason', () => {
    const { id, candidates } = resolveActor(index, 'Jabhet el-Tall')
    expect(id).toBe('hill-front')
    expect(candidates[0]!.how).toContain('matched by')
  })

  it('is found without titles before it and people after it', () => {
    expect(resolveActor(index, 'Lieutenant Colonel Mara Dell').id).toBe('mara-dell')
    expect(resolveActor(index, 'Hill Front fighters').id).toBe('hill-front')
    expect(resolveActor(index, 'the Moon-backed Lowland Dam Legion rebel group').id).toBe('dam-legion')
    expect(resolveActor(index, 'River Guard leader, Mara Dell').id).toBe('mara-dell')
    expect(resolveActor(index, 'Hill Front (Jabhat al-Tal)').id).toBe('hill-front')
  })

  it('is nobody where nothing fits', () => {
    expect(resolveActor(index, 'the Quartermaster of Zanzibar')).toEqual({ id: null, candidates: [] })
    expect(resolveActor(index, '').id).toBeNull()
  })
})

describe('a table of actors', () => {
  it('refuses each bad row with its line and field and keeps the others', () => {
    const bad = parseActorTable(
      'id,name,side,names,from\na,A,red,,\na,B,red,,\nb c,C,red,,\nd,D,red:2015..2014,,\ne,E,red,X {soon},\nf,F,red,,2016-13\ng,,red,,\nh,H,blue,,\n',
      'x.csv',
    )
    expect(bad.actors.map(actor => actor.id)).toEqual(['a', 'h'])
    expect(bad.refused.map(({ place }) => [place.line, place.field])).toEqual([
      [3, 'id'],
      [4, 'id'],
      [5, 'side'],
      [6, 'names'],
      [7, 'from'],
      [8, 'name'],
    ])
  })

  it('asks for its columns', () => {
    expect(parseActorTable('id,name\na,A\n', 'x.csv').refused[0]!.message).toContain('"side"')
  })
})
