/**
 * Continents, seas and regions that belong to no one country: key | name | other names | demonyms | latitude | longitude |
 * radius in km within which any of it lies. Written down by hand; points after GeoNames (CC BY 4.0) where it has the feature.
 */
export const REGION_ROWS = `
africa|Africa||African;Africans|7.19|21.1|3500
asia|Asia|Asia-Pacific|Asian;Asians|29.84|89.3|4000
europe|Europe|EU;E.U.;European Union;Eurozone|European;Europeans|48.69|9.14|2500
north-america|North America||North American;North Americans|46.07|-100.55|3500
south-america|South America|Latin America|South American;South Americans;Latin American;Latin Americans|-14.6|-57.66|3500
central-america|Central America||Central American;Central Americans|12.77|-85.6|900
oceania|Oceania|Australasia||-18.31|138.52|3500
antarctica|Antarctica|Antarctic||-78.16|16.41|2500
middle-east|Middle East|Mideast;Near East|Middle Eastern|31.5|37|1500
far-east|Far East|East Asia|East Asian|35|115|2000
southeast-asia|Southeast Asia|South East Asia;South-East Asia|Southeast Asian|8|110|2000
south-asia|South Asia|Indian subcontinent|South Asian;South Asians|24|78|1500
central-asia|Central Asia||Central Asian|43|65|1300
eastern-europe|Eastern Europe||Eastern European|50|27|1200
western-europe|Western Europe||Western European|48|5|900
north-africa|North Africa|Maghreb|North African;North Africans|28|10|2000
west-africa|West Africa||West African;West Africans|11|-3|1500
east-africa|East Africa||East African;East Africans|0|37|1300
horn-of-africa|Horn of Africa|||8|45|900
sub-saharan|Sub-Saharan Africa||Sub-Saharan|0|20|2500
sahel|Sahel|||15|5|2500
sahara|Sahara|Sahara Desert|Saharan|23|13|2200
levant|Levant||Levantine|34|37|500
gulf|Persian Gulf|Arabian Gulf||27|51|500
arabia|Arabian Peninsula|Arabia|Arabian|22|47|1200
arab-world|Arab world|||25|30|2500
mesopotamia|Mesopotamia|||33|44|500
kurdistan|Kurdistan||Kurdish;Kurd;Kurds|37|44|300
caucasus|Caucasus|South Caucasus;North Caucasus|Caucasian|42.5|45|500
balkans|Balkans|Balkan Peninsula|Balkan|43|22|500
scandinavia|Scandinavia||Scandinavian;Scandinavians;Nordic|63|14|900
baltics|Baltic states|Baltics||57|25|300
iberia|Iberia|Iberian Peninsula|Iberian|40|-4|500
benelux|Benelux|||51|5|200
british-isles|British Isles|||54|-4|500
korean-peninsula|Korean Peninsula|||38.6|127.6|400
kashmir-valley|Kashmir Valley|||34|74.8|100
bengal|Bengal|||24|89|300
indochina|Indochina|||16|105|700
caribbean|Caribbean|Caribbean Sea;West Indies|Caribbean;West Indian|15|-75|1200
mediterranean|Mediterranean|Mediterranean Sea;the Med||35|20|1500
atlantic|Atlantic Ocean|Atlantic;North Atlantic||10|-25|4000
south-atlantic|South Atlantic|||-25|-15|3000
pacific|Pacific Ocean|Pacific||3.51|-132.19|6000
south-pacific|South Pacific|||-20|-150|4000
indian-ocean|Indian Ocean|||-10|70|4000
arctic|Arctic|Arctic Ocean;North Pole||84|0|2500
red-sea|Red Sea|||20.27|38.52|1000
black-sea|Black Sea|||43|35|500
caspian|Caspian Sea|||42|50|500
dead-sea|Dead Sea|||31.5|35.48|40
sea-of-galilee|Sea of Galilee|Lake Tiberias||32.81|35.58|12
aegean|Aegean Sea|Aegean||39|25|300
adriatic|Adriatic Sea|Adriatic||43|15|400
baltic-sea|Baltic Sea|Baltic||58|20|600
north-sea|North Sea|||55|3|500
irish-sea|Irish Sea|||53.5|-5|120
english-channel|English Channel|||50.2|-2|200
gulf-of-mexico|Gulf of Mexico|Gulf Coast||25|-90|700
gulf-of-aden|Gulf of Aden|||12.5|48|400
gulf-of-oman|Gulf of Oman|||25|58.5|250
strait-of-hormuz|Strait of Hormuz|||26.57|56.25|60
bab-el-mandeb|Bab al-Mandab|Bab el-Mandeb||12.58|43.33|40
arabian-sea|Arabian Sea|||15|65|1000
bay-of-bengal|Bay of Bengal|||15|88|900
south-china-sea|South China Sea|||12|113|900
east-china-sea|East China Sea|||29|125|400
sea-of-japan|Sea of Japan|||40|135|500
sea-of-azov|Sea of Azov|||46|37|150
bosphorus|Bosphorus|Bosporus||41.12|29.08|15
suez-canal|Suez Canal|||30.71|32.34|80
panama-canal|Panama Canal|||9.12|-79.75|40
euphrates|Euphrates|Euphrates River||35.5|39.5|500
tigris|Tigris|Tigris River||35|43.5|450
nile|Nile|Nile River||27|31|1000
jordan-river|Jordan River|River Jordan||32.3|35.55|60
orontes|Orontes|Orontes River||35.2|36.4|100
danube|Danube|Danube River||45.22|29.76|1200
rhine|Rhine|Rhine River||51.97|4.08|500
volga|Volga|Volga River||52|48|800
dnieper|Dnieper|Dnipro River;Dnieper River||48.5|35|400
thames|Thames|River Thames;Thames River||51.5|-0.6|100
mississippi-river|Mississippi River|||35|-90.5|1000
ohio-river|Ohio River|||38|-86|500
missouri-river|Missouri River|||41|-96|700
colorado-river|Colorado River|||36|-112|600
rio-grande|Rio Grande|||29|-102|700
hudson-river|Hudson River|||41.5|-73.95|150
amazon|Amazon Basin|Amazon River||-3|-60|1200
congo-river|Congo River|||-2|20|900
indus|Indus River|Indus||28|69|700
ganges|Ganges|Ganges River||25.5|83|700
mekong|Mekong|Mekong River||15|105|900
yangtze|Yangtze|Yangtze River||30|111|1200
himalayas|Himalayas|Himalaya|Himalayan|28|84|1000
alps|Alps|the Alps|Alpine|46.4|9|400
andes|Andes||Andean|-20|-67|3000
rockies|Rocky Mountains|Rockies||43|-110|1500
appalachians|Appalachia|Appalachian Mountains|Appalachian|37|-82|700
urals|Urals|Ural Mountains||60|60|900
pyrenees|Pyrenees|||42.67|1|200
hindu-kush|Hindu Kush|||35|71|300
everest|Mount Everest|Everest||27.99|86.93|10
golan|Golan Heights|Golan||32.98|35.75|30
bekaa|Bekaa Valley|Bekaa;Beqaa;Beqaa Valley||33.8|35.9|60
qalamoun|Qalamoun|Qalamun;Qalamoun Mountains||33.9|36.7|40
sinjar-mountains|Mount Sinjar|||36.37|41.72|30
great-lakes|Great Lakes|||45|-84|500
lake-michigan|Lake Michigan|||44|-87|250
lake-erie|Lake Erie|||42.2|-81.2|200
lake-ontario|Lake Ontario|||43.65|-77.9|150
lake-huron|Lake Huron|||44.8|-82.4|170
lake-superior|Lake Superior|||47.7|-87.5|280
lake-victoria|Lake Victoria|||-1|33|170
lake-chad|Lake Chad|||13|14|120
lake-assad|Lake Assad|||36|38.2|35
midwest|Midwest|Midwestern United States|Midwestern|41.5|-92|900
new-england|New England||New Englander;New Englanders|43.5|-71.5|300
deep-south|Deep South|American South||33|-87|600
east-coast|East Coast|Eastern Seaboard||38|-76|800
west-coast|West Coast|||40|-121|900
pacific-northwest|Pacific Northwest|||46|-121|500
southern-california|Southern California|SoCal||34|-117.5|200
northern-california|Northern California|||39.5|-121.5|250
bay-area|Bay Area|San Francisco Bay Area;San Francisco Bay||37.75|-122.28|60
silicon-valley|Silicon Valley|||37.4|-122.07|40
los-angeles-county|Greater Los Angeles|||34.1|-118.2|60
long-island|Long Island||Long Islander;Long Islanders|40.82|-73.05|80
manhattan|Manhattan||Manhattanite|40.78|-73.97|10
brooklyn|Brooklyn||Brooklynite|40.65|-73.95|10
queens|Queens|||40.68|-73.84|10
bronx|The Bronx|Bronx||40.85|-73.87|8
staten-island|Staten Island|||40.56|-74.14|10
wall-street|Wall Street|||40.71|-74.01|1
capitol-hill|Capitol Hill|||38.89|-77|2
white-house|White House|||38.9|-77.04|1
pentagon|Pentagon|||38.87|-77.06|1
hollywood|Hollywood|||34.1|-118.33|8
kremlin|Kremlin|||55.75|37.62|1
guantanamo|Guantanamo Bay|Guantanamo||19.92|-75.15|10
northern-syria|Rojava|||36.7|40|150
scottish-highlands|Scottish Highlands|||57.2|-4.7|120
lake-district|Lake District|||54.5|-3.2|40
home-counties|Home Counties|||51.6|-0.3|80
east-anglia|East Anglia|||52.4|1|80
midlands|Midlands|East Midlands||52.6|-1.4|90
`
