import { wordList } from './word-list.ts'

/** Words before a person's name: ranks, offices, forms of address. Lower case, abbreviations without their dot. */
export const TITLES = wordList(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam baron baroness count countess duke duchess prince princess
  king queen emperor empress sultan emir amir caliph pope cardinal archbishop bishop patriarch father fr rev reverend
  pastor priest rabbi imam mufti ayatollah sheikh shaikh shaykh sheik mullah hajj hajji sayyid sayed brother sister saint
  gen general lt lieutenant col colonel maj major capt captain cpt sgt sergeant staff cpl corporal pvt private spc
  specialist pfc cmdr cdr commander commandant comdr adm admiral commodore brig brigadier marshal field_marshal ltc
  petty_officer airman airmen soldier officer constable detective inspector superintendent sheriff marshall chief deputy
  president vice-president premier chancellor prime minister secretary undersecretary sec ambassador envoy consul governor
  gov mayor senator sen congressman congresswoman representative rep councillor councilman councilwoman alderman
  assemblyman delegate chairman chairwoman chairperson chair speaker director head leader spokesman spokeswoman
  spokesperson judge justice magistrate attorney prosecutor lawyer solicitor barrister advocate coach manager editor
  reporter correspondent journalist author analyst activist researcher economist historian dr. actor actress singer
  businessman businesswoman candidate lawmaker mp mep comrade mullah warlord militant jihadist cleric preacher
`)

/** Words that stand between or before titles ("Deputy Foreign Minister", "Secretary of State", "Chief of Staff"). */
export const TITLE_PARTS = wordList(`
  former ex acting interim deputy vice assistant under foreign defence defense interior finance prime first second senior
  chief staff major lieutenant brigadier lt maj gen col retired late national state army police military opposition rebel
  special co-chair home education health justice energy trade agriculture culture information environment
`)

/** What follows "of" in an office ("Secretary of State"). */
export const OFFICE_OBJECTS = wordList(`
  state defense defence staff police justice health agriculture education energy commerce labor labour homeland treasury
  command parliament congress commons operations interior transportation veterans
`)
