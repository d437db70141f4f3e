import { wordList } from './word-list.ts'

/** Words of time that are written with a capital and are part of no name; they end a run of capitals. */
export const CALENDAR_WORDS = wordList(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
  march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  ramadan eid christmas easter ashura passover hanukkah thanksgiving lent gmt est edt pst utc cet bst am pm a.m. p.m.
`)

/** Words that open sentences in capitals and are names only where they stand so in the middle of one; lower case. */
export const OPENING_WORDS = wordList(`
  the a an this that these those it its he she they we you i his her their our my your him them us who whom whose which what
  when where why how if whether while although though because since as after before until unless once but and or nor so yet
  for in on at by with without from to into onto over under between among through during against about above below behind
  beside near of off out up down across along around upon within toward towards despite according like unlike than there
  here then thus therefore however meanwhile moreover furthermore nevertheless nonetheless also still even just only again
  now today yesterday tomorrow tonight later earlier recently currently previously meantime not no none never neither
  either both each every all any some many much more most few several such other others another one two three four five six
  seven eight nine ten eleven twelve dozens hundreds thousands millions first second third last next new old former
  speaking asked told said says saying adding according earlier however perhaps maybe indeed yes no please let
  is are was were be been being am do does did have has had will would shall should can could may might must
  local state national international senior top police officials residents witnesses activists people men women children
  government opposition rebel rebels regime troops soldiers fighters forces sources medics doctors islamist islamists
  reports report photo photos video image images file advertisement read watch see click share related story stories
  breaking update updated exclusive analysis opinion editorial comment by via source credit follow subscribe sign
  good great high low big small long short early late dear thank thanks sorry hello well oh ok okay
  eastern western northern southern central north south east west
  prayers god allah lord internet covid covid-19 english stock stocks holy super original
`)

/** Capitalised words that are no person, place or body by themselves. */
export const NO_ENTITY_WORDS = wordList(`
  islam islamic muslim christian christianity jewish jew sunni shia shiite shi'ite alawite druze yazidi catholic orthodox
  protestant buddhist hindu god allah bible quran koran internet web twitter facebook youtube instagram whatsapp telegram
  english arabic latin democrat republican democratic conservative liberal marxist communist nazi fascist
  war agreement accord treaty resolution act bill law amendment constitution protocol convention conference summit cup
  championship festival award awards prize games olympics series season day week month year anniversary birthday
  chapter section article part figure table page volume edition number no vol
  pm am ceo cfo vip tv dvd cd dna hiv aids gdp ied ieds vbied uav rpg icu faq pdf url html ok id ph.d phd b.a. m.a.
  jan. feb. gmt nfl nba nhl mlb ncaa rbi era
`)

/** Small words inside names of persons and places. */
export const NAME_PARTICLES = wordList(`
  al el ul ad ar as ash at az an bin ibn bint abu abou abd abdel abdul umm ould de la del della di da das dos du des van von
  der den ter le les las los y e o' san st
`)

/** Towns and common words share these spellings; as a place they need the text's own evidence, not the map's. */
export const WEAK_PLACE_WORDS = wordList(`
  most same reading bath nice mobile split march sale hope union independence liberty freedom police best central
  university college school hospital church house home center centre park bridge field lake hill summit victory battle
  golden silver gold star sun moon rose lily daisy violet ivory eden paradise enterprise commerce industry champion
  marshall taylor jackson johnson jones smith brown white green black young king prince price ross scott lee bush clinton
  obama trump carter kennedy lincoln washington madison monroe jefferson hamilton franklin adams grant wilson nelson
  harris martin thomas james david daniel michael george charles henry william robert richard john paul peter mark luke
  matthew joseph anthony francis alexander victoria elizabeth mary anna ann jane rose grace florence charlotte sofia
  sophia olivia emma lucy alice diana laura helena marina valencia chelsea austin dallas houston houston jordan israel
  chad lourdes santiago diego pedro jose juan maria carlos luis ali hassan hussein mohammed muhammad ahmed omar khalid
  saleh salem abbas mahmoud ibrahim ismail yusuf musa isa
  media press times post news herald tribune guardian chronicle journal mail sun mirror union service
  spring summer winter autumn fall day night morning evening general major captain bishop
  bar ball baker cook miller mason parker porter hunter fisher archer butler carver cooper turner walker
  man men boy girl child friend mother father brother sister son wall street road way avenue long short small
  many early late real true pure clear bright dark deep high low big little great grand
  of and or the in to at on us it is an as be so do go no me my we he
  goods data tech auto mass mine mines salt sugar orange lemon apple cherry berry
`)

/** What stands behind the name of a make ("Grad rockets"): lower case, base forms. */
export const EQUIPMENT = wordList(`
  rocket missile helicopter gunship jet bomber fighter-bomber warplane plane aircraft drone tank launcher howitzer gun cannon
  mortar rifle machinegun truck pickup vehicle jeep bus car bomb shell frigate destroyer submarine warship grenade
  interceptor
`)
