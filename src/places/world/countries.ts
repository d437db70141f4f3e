/**
 * Countries and territories: ISO 3166-1 code | English name | other names | adjectives and demonyms | latitude | longitude
 * | GeoNames id. Facts written down by hand: codes from ISO 3166-1; points are the country points of the NGA names files
 * that GeoNames (CC BY 4.0) and the World Factbook (public domain) give, rounded; an empty id was not known for certain.
 */
export const COUNTRY_ROWS = `
AF|Afghanistan|Islamic Republic of Afghanistan|Afghan;Afghans|33|66|1149361
AL|Albania||Albanian;Albanians|41|20|783754
DZ|Algeria||Algerian;Algerians|28|3|2589581
AD|Andorra||Andorran;Andorrans|42.55|1.58|3041565
AO|Angola||Angolan;Angolans|-12.5|18.5|3351879
AG|Antigua and Barbuda|Antigua|Antiguan;Antiguans|17.05|-61.8|
AR|Argentina|Argentine Republic|Argentine;Argentinian;Argentines;Argentinians;Argentinean|-34|-64|3865483
AM|Armenia|Republic of Armenia|Armenian;Armenians|40.25|45|174982
AU|Australia|Commonwealth of Australia|Australian;Australians;Aussie;Aussies|-25|135|2077456
AT|Austria||Austrian;Austrians|47.33|13.33|2782113
AZ|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azerbaijanis;Azeri;Azeris|40.5|47.5|587116
BS|Bahamas|The Bahamas|Bahamian;Bahamians|24|-76|3572887
BH|Bahrain|Kingdom of Bahrain|Bahraini;Bahrainis|26.03|50.55|290291
BD|Bangladesh||Bangladeshi;Bangladeshis|24|90|1210997
BB|Barbados||Barbadian;Barbadians|13.17|-59.53|
BY|Belarus|Republic of Belarus|Belarusian;Belarusians;Belarussian|53|28|630336
BE|Belgium||Belgian;Belgians|50.75|4.5|2802361
BZ|Belize||Belizean;Belizeans|17.25|-88.75|
BJ|Benin||Beninese|9.5|2.25|2395170
BT|Bhutan||Bhutanese|27.5|90.5|
BO|Bolivia||Bolivian;Bolivians|-17|-65|3923057
BA|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia-Hercegovina|Bosnian;Bosnians|44.25|17.83|3277605
BW|Botswana||Botswanan|-22|24|933860
BR|Brazil||Brazilian;Brazilians|-10|-55|3469034
BN|Brunei||Bruneian|4.5|114.67|
BG|Bulgaria||Bulgarian;Bulgarians|42.67|25.25|732800
BF|Burkina Faso||Burkinabe|12.5|-1.67|2361809
BI|Burundi||Burundian;Burundians|-3.5|30|433561
KH|Cambodia||Cambodian;Cambodians|13|105|1831722
CM|Cameroon||Cameroonian;Cameroonians|6|12.5|2233387
CA|Canada||Canadian;Canadians|60.11|-113.64|6251999
CV|Cape Verde|Cabo Verde|Cape Verdean|16|-24|
CF|Central African Republic||Central African|7|21|239880
TD|Chad||Chadian;Chadians|15|19|2434508
CL|Chile||Chilean;Chileans|-30|-71|3895114
CN|China|People's Republic of China;PRC;Mainland China|Chinese|35|105|1814991
CO|Colombia||Colombian;Colombians|4|-73.25|3686110
KM|Comoros||Comorian|-12.17|44.25|
CG|Republic of the Congo|Congo-Brazzaville;Congo|Congolese|-1|15.5|
CD|Democratic Republic of the Congo|DR Congo;DRC;Democratic Republic of Congo;Congo-Kinshasa;Zaire||-2.5|23.5|203312
CR|Costa Rica||Costa Rican;Costa Ricans|10|-84|3624060
CI|Ivory Coast|Cote d'Ivoire|Ivorian;Ivorians|8|-5.5|2287781
HR|Croatia||Croatian;Croatians;Croat;Croats|45.17|15.5|3202326
CU|Cuba||Cuban;Cubans|22|-79.5|3562981
CY|Cyprus|Republic of Cyprus|Cypriot;Cypriots;Greek Cypriot;Greek Cypriots;Turkish Cypriot;Turkish Cypriots|35|33|146669
CZ|Czech Republic|Czechia|Czech;Czechs|49.75|15|3077311
DK|Denmark||Danish;Dane;Danes|56|10|2623032
DJ|Djibouti||Djiboutian|11.83|42.5|
DM|Dominica|||15.5|-61.33|
DO|Dominican Republic||Dominican;Dominicans|19|-70.67|3508796
EC|Ecuador||Ecuadorian;Ecuadorians;Ecuadorean|-1.25|-78.25|3658394
EG|Egypt|Arab Republic of Egypt|Egyptian;Egyptians|27|30|357994
SV|El Salvador||Salvadoran;Salvadorans;Salvadorian|13.83|-88.92|3585968
GQ|Equatorial Guinea||Equatorial Guinean|1.7|10.5|
ER|Eritrea||Eritrean;Eritreans|15|39|338010
EE|Estonia||Estonian;Estonians|59|26|453733
SZ|Eswatini|Swaziland|Swazi|-26.5|31.5|
ET|Ethiopia||Ethiopian;Ethiopians|8|39|337996
FJ|Fiji||Fijian;Fijians|-18|178|
FI|Finland||Finnish;Finn;Finns|64|26|660013
FR|France|French Republic|French;Frenchman;Frenchmen;Frenchwoman|46|2|3017382
GA|Gabon||Gabonese|-1|11.75|
GM|Gambia|The Gambia|Gambian;Gambians|13.5|-15.5|
GE|Georgia|Republic of Georgia|Georgian;Georgians|42|43.5|614540
DE|Germany|Federal Republic of Germany;West Germany;East Germany|German;Germans;West German;East German|51.5|10.5|2921044
GH|Ghana||Ghanaian;Ghanaians|8.1|-1.2|2300660
GR|Greece|Hellenic Republic|Greek;Greeks;Hellenic|39|22|390903
GL|Greenland||Greenlandic|72|-40|
GD|Grenada||Grenadian|12.12|-61.67|
GT|Guatemala||Guatemalan;Guatemalans|15.5|-90.25|3595528
GN|Guinea||Guinean;Guineans|10.83|-10.67|
GW|Guinea-Bissau|||12|-15|
GY|Guyana||Guyanese|5|-59|
HT|Haiti||Haitian;Haitians|19|-72.42|3723988
VA|Vatican City|Vatican;Holy See;the Vatican||41.902|12.453|3164670
HN|Honduras||Honduran;Hondurans|15|-86.5|3608932
HK|Hong Kong|||22.28|114.17|1819730
HU|Hungary||Hungarian;Hungarians|47|20|719819
IS|Iceland||Icelandic;Icelander;Icelanders|65|-18|2629691
IN|India|Republic of India|Indian;Indians|22|79|1269750
ID|Indonesia||Indonesian;Indonesians|-5|120|1643084
IR|Iran|Islamic Republic of Iran;Persia|Iranian;Iranians;Persian|32|53|130758
IQ|Iraq|Republic of Iraq|Iraqi;Iraqis|33|44|99237
IE|Ireland|Republic of Ireland;Irish Republic;Eire|Irish;Irishman;Irishmen;Irishwoman|53|-8|2963597
IL|Israel|State of Israel|Israeli;Israelis|31.5|34.75|294640
IT|Italy|Italian Republic|Italian;Italians|42.83|12.83|3175395
JM|Jamaica||Jamaican;Jamaicans|18.25|-77.5|3489940
JP|Japan||Japanese|35.69|139.75|1861060
JO|Jordan|Hashemite Kingdom of Jordan|Jordanian;Jordanians|31|36|248816
KZ|Kazakhstan||Kazakh;Kazakhs;Kazakhstani|48|68|1522867
KE|Kenya||Kenyan;Kenyans|1|38|192950
KI|Kiribati|||1.42|173|
XK|Kosovo||Kosovar;Kosovars;Kosovan;Kosovo Albanian|42.58|21|831053
KW|Kuwait|State of Kuwait|Kuwaiti;Kuwaitis|29.5|47.75|285570
KG|Kyrgyzstan|Kyrgyz Republic|Kyrgyz|41.5|75|1527747
LA|Laos||Laotian;Laotians;Lao|18|105|1655842
LV|Latvia||Latvian;Latvians|57|25|458258
LB|Lebanon|Lebanese Republic|Lebanese|33.83|35.83|272103
LS|Lesotho||Basotho|-29.5|28.25|
LR|Liberia||Liberian;Liberians|6.5|-9.5|2275384
LY|Libya||Libyan;Libyans|28|17|2215636
LI|Liechtenstein||Liechtensteiner|47.17|9.53|
LT|Lithuania||Lithuanian;Lithuanians|55.42|24|597427
LU|Luxembourg||Luxembourger|49.75|6.17|2960313
MO|Macau|Macao|Macanese|22.2|113.55|
MG|Madagascar||Malagasy|-20|47|1062947
MW|Malawi||Malawian;Malawians|-13.5|34|927384
MY|Malaysia||Malaysian;Malaysians|2.5|112.5|1733045
MV|Maldives|The Maldives|Maldivian;Maldivians|3.2|73|
ML|Mali||Malian;Malians|18|-2|2453866
MT|Malta||Maltese|35.92|14.43|2562770
MH|Marshall Islands||Marshallese|7.1|171.1|
MR|Mauritania||Mauritanian;Mauritanians|20.25|-10.5|2378080
MU|Mauritius||Mauritian;Mauritians|-20.3|57.58|
MX|Mexico|United Mexican States|Mexican;Mexicans|23|-102|3996063
FM|Micronesia||Micronesian|6.9|158.2|
MD|Moldova|Republic of Moldova|Moldovan;Moldovans|47.25|28.58|617790
MC|Monaco||Monegasque|43.73|7.42|
MN|Mongolia||Mongolian;Mongolians;Mongol|46|105|2029969
ME|Montenegro||Montenegrin;Montenegrins|42.75|19.25|3194884
MA|Morocco|Kingdom of Morocco|Moroccan;Moroccans|32|-6|2542007
MZ|Mozambique||Mozambican;Mozambicans|-18.25|35|1036973
MM|Myanmar|Burma|Burmese|21|96|1327865
NA|Namibia||Namibian;Namibians|-22|17|3355338
NR|Nauru||Nauruan|-0.52|166.93|
NP|Nepal||Nepalese;Nepali;Nepalis|28|84|1282988
NL|Netherlands|The Netherlands;Holland|Dutch;Dutchman;Dutchmen|52.25|5.75|2750405
NZ|New Zealand||New Zealander;New Zealanders;Kiwi|-42|174|2186224
NI|Nicaragua||Nicaraguan;Nicaraguans|13|-85|3617476
NE|Niger||Nigerien|18|9|2440476
NG|Nigeria||Nigerian;Nigerians|10|8|2328926
KP|North Korea|Democratic People's Republic of Korea;DPRK|North Korean;North Koreans|40|127|1873107
MK|North Macedonia|Macedonia;Republic of Macedonia|Macedonian;Macedonians|41.67|21.75|718075
NO|Norway||Norwegian;Norwegians|62|10|3144096
OM|Oman|Sultanate of Oman|Omani;Omanis|21|57|286963
PK|Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|30|70|1168579
PW|Palau||Palauan|7.5|134.57|
PS|Palestine|Palestinian Territories;State of Palestine;occupied Palestinian territories;Palestinian Authority territories|Palestinian;Palestinians|31.92|35.2|6254930
PA|Panama||Panamanian;Panamanians|9|-80|3703430
PG|Papua New Guinea||Papuan|-6|147|2088628
PY|Paraguay||Paraguayan;Paraguayans|-23.33|-58|3437598
PE|Peru||Peruvian;Peruvians|-10|-76|3932488
PH|Philippines|Republic of the Philippines;The Philippines|Filipino;Filipinos;Philippine;Filipina|13|122|1694008
PL|Poland||Polish;Pole;Poles|52|20|798544
PT|Portugal||Portuguese|39.69|-8.13|2264397
PR|Puerto Rico||Puerto Rican;Puerto Ricans|18.25|-66.5|4566966
QA|Qatar|State of Qatar|Qatari;Qataris|25.5|51.25|289688
RO|Romania||Romanian;Romanians|46|25|798549
RU|Russia|Russian Federation;USSR;Soviet Union;the Soviet Union|Russian;Russians;Soviet;Soviets|60|100|2017370
RW|Rwanda||Rwandan;Rwandans|-2|30|49518
KN|Saint Kitts and Nevis|St. Kitts and Nevis;St Kitts||17.33|-62.75|
LC|Saint Lucia|St. Lucia|Saint Lucian|13.88|-60.97|
VC|Saint Vincent and the Grenadines|St. Vincent||13.08|-61.2|
WS|Samoa||Samoan;Samoans|-13.8|-172.18|
SM|San Marino|||43.93|12.42|
ST|Sao Tome and Principe|Sao Tome||1|7|
SA|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudis;Saudi Arabian|25|45|102358
SN|Senegal||Senegalese|14.5|-14.25|2245662
RS|Serbia|Republic of Serbia|Serbian;Serbians;Serb;Serbs|44.82|20.46|6290252
SC|Seychelles||Seychellois|-4.58|55.67|
SL|Sierra Leone||Sierra Leonean;Sierra Leoneans|8.5|-11.5|2403846
SG|Singapore||Singaporean;Singaporeans|1.37|103.8|1880251
SK|Slovakia|Slovak Republic|Slovak;Slovaks;Slovakian|48.67|19.5|3057568
SI|Slovenia||Slovenian;Slovenians;Slovene;Slovenes|46.12|14.8|3190538
SB|Solomon Islands|||-8|159|
SO|Somalia|Somali Republic|Somali;Somalis;Somalian|6|48|51537
ZA|South Africa|Republic of South Africa|South African;South Africans|-29|24|953987
KR|South Korea|Republic of Korea;ROK;Korea|South Korean;South Koreans;Korean;Koreans|36.5|127.75|1835841
SS|South Sudan||South Sudanese|7.5|30|7909807
ES|Spain|Kingdom of Spain|Spanish;Spaniard;Spaniards|40|-4|2510769
LK|Sri Lanka|Ceylon|Sri Lankan;Sri Lankans;Sinhalese|7.75|80.75|1227603
SD|Sudan||Sudanese|16|30|366755
SR|Suriname||Surinamese|4|-56|
SE|Sweden||Swedish;Swede;Swedes|62|15|2661886
CH|Switzerland|Swiss Confederation|Swiss|47|8.01|2658434
SY|Syria|Syrian Arab Republic|Syrian;Syrians|35|38|163843
TW|Taiwan|Republic of China|Taiwanese|24|121|1668284
TJ|Tajikistan||Tajik;Tajiks|39|71|1220409
TZ|Tanzania||Tanzanian;Tanzanians|-6|35|149590
TH|Thailand|Kingdom of Thailand;Siam|Thai;Thais|15.5|101|1605651
TL|East Timor|Timor-Leste|East Timorese;Timorese|-8.83|125.75|
TG|Togo||Togolese|8|1.17|
TO|Tonga||Tongan;Tongans|-20|-175|
TT|Trinidad and Tobago|Trinidad|Trinidadian;Trinidadians|11|-61|3573591
TN|Tunisia||Tunisian;Tunisians|34|9|2464461
TR|Turkey|Republic of Turkey;Turkiye|Turkish;Turk;Turks|39|35|298795
TM|Turkmenistan||Turkmen;Turkmens|40|60|1218197
TV|Tuvalu||Tuvaluan|-8|178|
UG|Uganda||Ugandan;Ugandans|1.25|32.5|226074
UA|Ukraine||Ukrainian;Ukrainians|49|32|690791
AE|United Arab Emirates|UAE;U.A.E.;Emirates;the Emirates|Emirati;Emiratis|23.75|54.5|290557
GB|United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland|British;Briton;Britons;Brit;Brits|54.76|-2.7|2635167
US|United States|US;U.S.;USA;U.S.A.;United States of America;America;the States|American;Americans|39.76|-98.5|6252001
UY|Uruguay||Uruguayan;Uruguayans|-33|-56|3439705
UZ|Uzbekistan||Uzbek;Uzbeks;Uzbekistani|41.71|63.85|1512440
VU|Vanuatu||Vanuatuan|-16|167|
VE|Venezuela||Venezuelan;Venezuelans|8|-66|3625428
VN|Vietnam|Viet Nam;South Vietnam;North Vietnam|Vietnamese|16.17|107.83|1562822
YE|Yemen|Republic of Yemen|Yemeni;Yemenis|15.5|47.5|69543
ZM|Zambia||Zambian;Zambians|-14.33|28.5|895949
ZW|Zimbabwe|Rhodesia|Zimbabwean;Zimbabweans|-19|29.75|878675
EH|Western Sahara||Sahrawi;Sahrawis|24.5|-13|2461445
GI|Gibraltar||Gibraltarian|36.13|-5.35|
BM|Bermuda||Bermudian|32.3|-64.75|
KY|Cayman Islands|||19.5|-80.67|
VI|U.S. Virgin Islands|US Virgin Islands;Virgin Islands||18.34|-64.9|4796775
GU|Guam||Guamanian|13.48|144.82|
FO|Faroe Islands||Faroese|62|-7|
FK|Falkland Islands|Falklands;Malvinas|Falklander|-51.75|-59.17|
NC|New Caledonia|||-21.5|165.5|
PF|French Polynesia|Tahiti|Tahitian|-15|-140|
IM|Isle of Man||Manx|54.25|-4.5|
JE|Jersey Island|Channel Islands||49.22|-2.12|
AW|Aruba|||12.5|-69.97|
CW|Curacao|||12.17|-69|
`
