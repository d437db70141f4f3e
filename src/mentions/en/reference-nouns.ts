import type { PlaceKind } from '#places'
import { wordList } from './word-list.ts'

/** Kinds of place that a definite noun may take up ("the village"), best first; `null` takes up any place of modest extent. */
export const PLACE_REFERENCES: ReadonlyMap<string, readonly PlaceKind[] | null> = new Map([
  ['village', ['village', 'town']],
  ['town', ['town', 'village']],
  ['city', ['city', 'town']],
  ['country', ['country']],
  ['kingdom', ['country']],
  ['province', ['governorate', 'region']],
  ['governorate', ['governorate']],
  ['state', ['governorate']],
  ['county', ['district']],
  ['region', ['region', 'governorate', 'district', 'area']],
  ['district', ['district', 'neighbourhood', 'area']],
  ['neighbourhood', ['neighbourhood', 'district', 'area']],
  ['neighborhood', ['neighbourhood', 'district', 'area']],
  ['suburb', ['neighbourhood', 'town', 'village', 'area']],
  ['camp', ['camp']],
  ['road', ['road']],
  ['highway', ['road']],
  ['route', ['road']],
  ['base', ['facility']],
  ['airport', ['facility']],
  ['hospital', ['facility']],
  ['prison', ['facility']],
  ['enclave', null],
  ['pocket', null],
  ['area', null],
  ['stronghold', null],
])

/** Definite nouns that take up a body just named ("the group"); outlets have their own. */
export const BODY_REFERENCES = wordList(`
  group organisation organization movement faction militia party alliance coalition force council agency ministry company
  firm body observatory monitor charity union army brigade battalion network militants fighters insurgents extremists
`)

/** Those of them that are part of the name of what they take up ("the coalition" is no party but a coalition). */
export const NAMING_REFERENCES = wordList(`
  alliance coalition council agency ministry company firm observatory union army brigade battalion network
`)

/** Definite nouns that take up an outlet just named ("the newspaper"). */
export const OUTLET_REFERENCES = wordList(`
  newspaper paper site website outlet channel broadcaster agency network magazine daily portal blog station
`)

/** Heads whose possessor lends them its side ("its forces", "their allies"). */
export const POSSESSED_HEADS = wordList(`
  forces troops fighters allies army soldiers units men militias militia warplanes jets aircraft commanders officials
  commander leader leaders spokesman spokeswoman spokesperson members supporters backers ally positions militants partners
  air_force force military police government regime combatants elements delegation foreign_minister president
  council committee command office media wing proxies proxy auxiliaries gunmen militiamen snipers gunners pilots infantry
  ministry minister envoy ambassador general generals officer officers advisers comrades brigade brigades battalions
  leadership ally partner armed_wing artillery tanks drones helicopters planes navy garrison guards defenders
`)
