import { wordList } from './word-list.ts'

/** Last words of the names of bodies ("… Brigade", "… Observatory"); lower case. */
export const ORGANISATION_HEADS = wordList(`
  army armies navy force forces guard guards corps command division brigade brigades battalion battalions regiment
  company platoon squadron fleet wing unit militia militias front movement party coalition alliance union league council
  committee commission congress parliament assembly senate cabinet house government administration authority ministry
  department bureau office agency directorate secretariat service services police court tribunal bank fund foundation
  trust institute institution university college school academy society association federation confederation organisation
  organization observatory group network team club company corporation corp inc ltd llc plc co gmbh holdings industries
  partners enterprises systems technologies airlines airways motors press times post herald tribune guardian gazette
  journal chronicle telegraph independent observer mirror mail star news television tv radio channel media broadcasting
  magazine review today daily weekly center centre board chamber mission embassy consulate program programme
  project campaign initiative crescent cross watch international state caliphate emirate brotherhood resistance
  opposition rebels fighters factions elements forces room operations intelligence security defence defense treasury
  nations democrats republicans conservatives labour greens communists staff troops marines rangers commandos patrol
  jury bar synod church mosque_board diocese ministries charities aid relief kingdom_hall orchestra band
  united city_council rovers wanderers athletics cowboys 
`)

/** First words of the names of armed groups and parties in transliterated Arabic, Persian, Kurdish; lower case. */
export const ORGANISATION_FIRST_WORDS = wordList(`
  jabhat jabha jaysh jaish jeish liwa liwaa firqa firqat faylaq failaq kataib katibat katiba harakat haraka hayat hay'at
  ahrar ansar ajnad saraya suqour suqur hezb hizb jund tahrir tajamu tanzim quwat qawat fursan
         ministry department university bank institute bureau
  committee council federation organisation organization office union
`)

/** Words that, standing in the middle, let a name run on over "of", "for", "and": "Observatory for Human Rights". */
export const ORGANISATION_LINK_HEADS = wordList(`
  university bank ministry department church house council association federation front party army movement court office
  institute republic kingdom state gulf bay isle province cape strait school college museum bureau chamber league
  organisation organization union academy board commission committee agency center centre society foundation fund hospital
  battalion brigade brigades sons lions eagles coalition observatory network group free_men lord secretary alliance
  authority administration directorate initiative campaign congress embassy school faculty archdiocese diocese district
  commonwealth kingdom sultanate emirate city town village port lake mount sea ministers supporters followers knights
  swords falcons hawks descendants soldiers companions partisans martyrs international physicians doctors reporters
`)

/** Nouns of outlets and agencies: what they end on, or what the text calls them. */
export const OUTLET_NOUNS = wordList(`
  news newspaper newspapers daily weekly magazine channel station broadcaster tv television radio agency newswire wire
  website site portal blog outlet paper tabloid press times post herald tribune gazette journal chronicle telegraph
  observer network
`)
