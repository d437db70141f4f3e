/**
 * First-level divisions of large countries, and some that wars are reported from: ISO 3166-2 code | name | other names and
 * newspaper abbreviations | demonyms | latitude | longitude. Written down by hand; points are rough middles after GeoNames
 * (CC BY 4.0). `parent` is the code's first half. Traditional abbreviations follow the Associated Press list.
 */
export const DIVISION_ROWS = `
US-AL|Alabama|Ala.|Alabaman;Alabamian;Alabamians|32.75|-86.75
US-AK|Alaska||Alaskan;Alaskans|64|-150
US-AZ|Arizona|Ariz.|Arizonan;Arizonans|34.5|-111.5
US-AR|Arkansas|Ark.|Arkansan;Arkansans|34.75|-92.5
US-CA|California|Calif.|Californian;Californians|37.25|-119.75
US-CO|Colorado|Colo.|Coloradan;Coloradans|39|-105.5
US-CT|Connecticut|Conn.||41.67|-72.67
US-DE|Delaware|Del.|Delawarean|39|-75.5
US-DC|District of Columbia|D.C.;DC||38.92|-77.02
US-FL|Florida|Fla.|Floridian;Floridians|28.75|-82.5
US-GA|Georgia|Ga.||32.75|-83.5
US-HI|Hawaii|Hawai'i|Hawaiian;Hawaiians|20.75|-156.5
US-ID|Idaho||Idahoan;Idahoans|44.5|-114.25
US-IL|Illinois|Ill.|Illinoisan|40|-89.25
US-IN|Indiana|Ind.|Hoosier;Hoosiers|40|-86.25
US-IA|Iowa||Iowan;Iowans|42|-93.5
US-KS|Kansas|Kan.;Kans.|Kansan;Kansans|38.5|-98.5
US-KY|Kentucky|Ky.|Kentuckian;Kentuckians|38.2|-84.88
US-LA|Louisiana||Louisianan;Louisianans|31|-92
US-ME|Maine||Mainer;Mainers|45.5|-69.25
US-MD|Maryland|Md.|Marylander;Marylanders|39|-76.75
US-MA|Massachusetts|Mass.||42.37|-71.11
US-MI|Michigan|Mich.|Michigander;Michiganders|44.25|-85.5
US-MN|Minnesota|Minn.|Minnesotan;Minnesotans|46.25|-94.25
US-MS|Mississippi|Miss.|Mississippian;Mississippians|32.75|-89.75
US-MO|Missouri|Mo.|Missourian;Missourians|38.25|-92.5
US-MT|Montana|Mont.|Montanan;Montanans|47|-109.75
US-NE|Nebraska|Neb.|Nebraskan;Nebraskans|41.5|-99.75
US-NV|Nevada|Nev.|Nevadan;Nevadans|39.25|-116.75
US-NH|New Hampshire|N.H.||43.67|-71.5
US-NJ|New Jersey|N.J.;NJ|New Jerseyan|40.17|-74.5
US-NM|New Mexico|N.M.|New Mexican|34.5|-106
US-NY|New York State|N.Y.;NY;New York;upstate New York||43|-75.5
US-NC|North Carolina|N.C.;NC|North Carolinian;North Carolinians|35.5|-80
US-ND|North Dakota|N.D.|North Dakotan|47.5|-100.5
US-OH|Ohio||Ohioan;Ohioans|40.25|-83
US-OK|Oklahoma|Okla.|Oklahoman;Oklahomans|35.5|-97.5
US-OR|Oregon|Ore.|Oregonian;Oregonians|44|-120.5
US-PA|Pennsylvania|Pa.;Penn.|Pennsylvanian;Pennsylvanians|41|-77.75
US-RI|Rhode Island|R.I.|Rhode Islander;Rhode Islanders|41.75|-71.5
US-SC|South Carolina|S.C.;SC|South Carolinian;South Carolinians|34|-81
US-SD|South Dakota|S.D.|South Dakotan|44.5|-100.25
US-TN|Tennessee|Tenn.|Tennessean;Tennesseans|35.75|-86.25
US-TX|Texas|Tex.|Texan;Texans|31.25|-99.25
US-UT|Utah||Utahn;Utahns|39.25|-111.75
US-VT|Vermont|Vt.|Vermonter;Vermonters|44|-72.75
US-VA|Virginia|Va.|Virginian;Virginians|37.55|-77.45
US-WA|Washington State|Wash.;Washington|Washingtonian|47.5|-120.5
US-WV|West Virginia|W.Va.;W. Va.|West Virginian;West Virginians|38.5|-80.5
US-WI|Wisconsin|Wis.|Wisconsinite;Wisconsinites|44.5|-90
US-WY|Wyoming|Wyo.|Wyomingite|43|-107.5
CA-AB|Alberta|Alta.|Albertan;Albertans|52.28|-117.47
CA-BC|British Columbia|B.C.;BC|British Columbian;British Columbians|53.1|-125.4
CA-MB|Manitoba|Man.|Manitoban;Manitobans|50|-97
CA-NB|New Brunswick|N.B.|New Brunswicker|46.5|-66.16
CA-NL|Newfoundland and Labrador|Newfoundland;N.L.|Newfoundlander;Newfoundlanders|49|-57
CA-NS|Nova Scotia|N.S.|Nova Scotian;Nova Scotians|45|-63
CA-ON|Ontario|Ont.|Ontarian;Ontarians|49.25|-84.5
CA-PE|Prince Edward Island|P.E.I.;PEI||46.34|-63.42
CA-QC|Quebec|Que.;Québec|Quebecer;Quebecers;Quebecois|52|-71.8
CA-SK|Saskatchewan|Sask.||50.45|-104.6
CA-YT|Yukon|Yukon Territory||63|-135
CA-NT|Northwest Territories|N.W.T.||64.3|-119.2
CA-NU|Nunavut|||70|-90
GB-ENG|England||English;Englishman;Englishmen|52.16|-0.7
GB-SCT|Scotland||Scottish;Scot;Scots|56|-4
GB-WLS|Wales||Welsh|52.5|-3.5
GB-NIR|Northern Ireland|Ulster|Northern Irish|54.6|-6.7
AU-NSW|New South Wales|NSW||-33|146
AU-VIC|Victoria|||-37|144.5
AU-QLD|Queensland|Qld|Queenslander;Queenslanders|-20|145
AU-WA|Western Australia||West Australian|-26|121
AU-SA|South Australia|||-30|135
AU-TAS|Tasmania|Tas|Tasmanian;Tasmanians|-42|146.5
AU-NT|Northern Territory|||-20|134
AU-ACT|Australian Capital Territory|ACT||-35.5|149
DE-BY|Bavaria|Bayern|Bavarian;Bavarians|49|11.5
DE-SN|Saxony||Saxon|51|13.4
DE-HE|Hesse|||50.6|9
DE-NW|North Rhine-Westphalia|||51.5|7.5
FR-COR|Corsica||Corsican;Corsicans|42.17|9.17
FR-BRE|Brittany||Breton;Bretons|48|-3
FR-NOR|Normandy|||49.1|0.2
FR-PAC|Provence|||43.9|6
ES-CT|Catalonia||Catalan;Catalans|41.8|1.8
ES-AN|Andalusia||Andalusian|37.6|-4.5
ES-PV|Basque Country||Basque;Basques|43|-2.75
ES-GA|Galicia||Galician|42.75|-8
IT-82|Sicily||Sicilian;Sicilians|37.75|14.25
IT-88|Sardinia||Sardinian|40|9
IT-52|Tuscany||Tuscan|43.35|11
IT-25|Lombardy|||45.67|9.5
RU-CE|Chechnya|Chechen Republic|Chechen;Chechens|43.33|45.67
RU-DA|Dagestan|Republic of Dagestan|Dagestani;Dagestanis|43.1|46.9
RU-IN|Ingushetia|Republic of Ingushetia|Ingush|43.25|44.87
RU-SE|North Ossetia|North Ossetia-Alania|North Ossetian|43|44.25
RU-KB|Kabardino-Balkaria|||43.5|43.5
RU-TA|Tatarstan||Tatar;Tatars|55.5|51
RU-BEL|Belgorod Region|Belgorod Oblast||50.75|37.5
RU-KRS|Kursk Region|Kursk Oblast||51.7|36.2
RU-CR|Crimea|Autonomous Republic of Crimea;Crimean Peninsula|Crimean;Crimeans|45.25|34.25
RU-SIB|Siberia||Siberian;Siberians|60|105
GE-AB|Abkhazia||Abkhaz;Abkhazian;Abkhazians|43|41
GE-SO|South Ossetia|Tskhinvali region|South Ossetian;South Ossetians;Ossetian;Ossetians|42.33|44
AZ-NK|Nagorno-Karabakh|Karabakh;Artsakh|Karabakhi|39.85|46.75
UA-14|Donetsk Oblast|Donetsk region||48|37.5
UA-09|Luhansk Oblast|Luhansk region;Lugansk region||49|39
UA-DON|Donbas|Donbass||48.3|38.2
MD-SN|Transnistria|Trans-Dniester;Transdniestria||47.2|29.3
IN-AP|Andhra Pradesh|||16|80
IN-AS|Assam||Assamese|26|93
IN-BR|Bihar||Bihari|25.75|85.75
IN-GA|Goa||Goan|15.33|74.08
IN-GJ|Gujarat||Gujarati|22.75|71.75
IN-HR|Haryana|||29|76
IN-HP|Himachal Pradesh|||32|77.25
IN-JK|Jammu and Kashmir|Kashmir;Indian-administered Kashmir|Kashmiri;Kashmiris|33.92|76.67
IN-KA|Karnataka|||14.67|75.83
IN-KL|Kerala||Keralite|10.42|76.5
IN-MP|Madhya Pradesh|||23.5|78.5
IN-MH|Maharashtra||Maharashtrian|19.5|76
IN-MN|Manipur|||24.73|93.77
IN-NL|Nagaland||Naga|26.08|94.54
IN-OR|Odisha|Orissa||20.5|84.42
IN-PB|Punjab||Punjabi|30.92|75.42
IN-RJ|Rajasthan||Rajasthani|26.58|73.83
IN-TN|Tamil Nadu||Tamil;Tamils|11|78.33
IN-TG|Telangana|||17.8|79.1
IN-UP|Uttar Pradesh|||27.25|80.75
IN-WB|West Bengal||Bengali;Bengalis|24|88
PK-PB|Pakistani Punjab|||30.83|72.17
PK-SD|Sindh||Sindhi|26.25|68.75
PK-BA|Balochistan|Baluchistan|Baloch;Baluch|28.5|65.5
PK-KP|Khyber Pakhtunkhwa|North-West Frontier Province;NWFP;KPK||34.5|72.33
PK-TA|Federally Administered Tribal Areas|FATA;tribal areas||33|70
PK-GB|Gilgit-Baltistan|Northern Areas||36|75
PK-WZ|Waziristan|North Waziristan;South Waziristan||32.3|69.8
AF-HEL|Helmand|Helmand Province||31|64
AF-KAN|Kandahar Province|||31|65.5
AF-NAN|Nangarhar|Nangarhar Province||34.33|70.33
AF-KDZ|Kunduz Province|||36.8|68.8
CN-XZ|Tibet|Tibet Autonomous Region|Tibetan;Tibetans|31.5|88
CN-XJ|Xinjiang|Xinjiang Uyghur Autonomous Region|Uyghur;Uighur;Uyghurs;Uighurs|41|85
CN-SC|Sichuan||Sichuanese|30.5|102.5
CN-GD|Guangdong||Cantonese|23|113
CN-YN|Yunnan|||25|101.5
CN-HN|Hunan|||27.7|111.7
CN-HB|Hubei|||31|112
CN-NM|Inner Mongolia|||43.5|115
ID-AC|Aceh||Acehnese|4|97
ID-BA|Bali||Balinese|-8.5|115
ID-JV|Java||Javanese|-7.5|110
ID-SU|Sumatra||Sumatran|0|102
ID-PA|Papua|West Papua||-4|137
PH-MI|Mindanao|||7.5|125
MM-16|Rakhine State|Rakhine;Arakan|Rohingya|19.5|94
MM-17|Shan State|||22|98
NG-BO|Borno State|Borno||11.5|13
NG-AD|Adamawa|Adamawa State||9.33|12.5
NG-YO|Yobe|Yobe State||12|11.5
NG-DE|Delta State|Niger Delta||5.5|6
SD-DF|Darfur|North Darfur;South Darfur;West Darfur|Darfuri|13|25
SD-KS|South Kordofan|||11|30
SO-PL|Puntland|||8.5|49
SO-SL|Somaliland||Somalilander|9.5|46
ET-TI|Tigray||Tigrayan;Tigrayans|14|38.5
ET-OR|Oromia||Oromo|8|39
ET-AM|Amhara||Amhara|11.5|38
CD-NK|North Kivu|Kivu||-0.8|29
CD-SK|South Kivu|||-3|28
CD-KAT|Katanga|||-9|26
ZA-GT|Gauteng|||-26|28
ZA-NL|KwaZulu-Natal|||-29|30.9
ZA-WC|Western Cape|||-33.5|20.5
ZA-EC|Eastern Cape|||-32|26
IQ-AN|Anbar|Anbar Province;al-Anbar||32.5|41.3
IQ-NI|Nineveh|Ninawa;Nineveh Province||36|42.5
IQ-DI|Diyala|Diyala Province||33.9|45
IQ-SD|Salahuddin|Salahaddin;Salah al-Din Province;Saladin Province||34.5|43.5
IQ-KR|Iraqi Kurdistan|Kurdistan Region;Kurdistan Regional Government||36.2|44
IR-KHU|Khuzestan|||31|49
IR-SB|Sistan and Baluchestan|||28.5|60.5
YE-SD|Saada Province|||17.3|43.9
PS-GZ|Gaza Strip|Gaza|Gazan;Gazans|31.42|34.33
PS-WB|West Bank|Judea and Samaria||31.92|35.2
IL-JD|Judea|||31.5|35
IL-GL|Galilee|||32.8|35.5
IL-NG|Negev|||30.5|34.9
EG-SIN|Sinai|Sinai Peninsula;North Sinai;South Sinai||29.5|34
LY-CY|Cyrenaica|||29|22
LY-FZ|Fezzan|||26|14
TR-63|Sanliurfa Province|||37.2|39
TR-31|Hatay|Hatay Province||36.4|36.2
MX-CHP|Chiapas|||16.5|-92.5
MX-SIN|Sinaloa|||25|-107.5
MX-CHH|Chihuahua State|||28.8|-106.4
MX-GRO|Guerrero|||17.6|-100
MX-OAX|Oaxaca State|||17|-96.5
BR-SP|Sao Paulo State|||-22|-49
BR-AM|Amazonas|||-5|-63
CO-ANT|Antioquia|||7|-75.5
CH-VD|Vaud|||46.6|6.6
BE-VLG|Flanders||Flemish|51|4
BE-WAL|Wallonia||Walloon|50.4|4.8
IE-M|Munster|||52.3|-8.7
IE-L|Leinster|||53|-7
IE-C|Connacht|Connaught||53.8|-9
GB-KEN|Kent|||51.2|0.7
GB-SRY|Surrey|||51.25|-0.42
GB-HAM|Hampshire|||51.06|-1.3
GB-OXF|Oxfordshire|||51.75|-1.25
GB-CAM|Cambridgeshire|||52.4|0
GB-LAN|Lancashire|||53.9|-2.6
GB-YSX|Yorkshire|North Yorkshire;West Yorkshire;South Yorkshire||53.9|-1.5
GB-ESS|Essex|||51.8|0.6
GB-SXE|Sussex|East Sussex;West Sussex||50.9|-0.1
GB-NFK|Norfolk County|||52.7|1
GB-SFK|Suffolk|||52.2|1
GB-DEV|Devon|||50.8|-3.8
GB-CON|Cornwall||Cornish|50.4|-4.9
GB-DOR|Dorset|||50.8|-2.3
GB-SOM|Somerset|||51.1|-2.9
GB-WIL|Wiltshire|||51.3|-1.9
GB-GLS|Gloucestershire|||51.8|-2.2
GB-HRT|Hertfordshire|||51.8|-0.2
GB-BKM|Buckinghamshire|||51.8|-0.8
GB-BDF|Bedfordshire|||52.1|-0.5
GB-BRK|Berkshire|||51.4|-1
GB-NTH|Northamptonshire|||52.3|-0.9
GB-WAR|Warwickshire|||52.3|-1.6
GB-WOR|Worcestershire|||52.2|-2.2
GB-STS|Staffordshire|||52.9|-2
GB-DBY|Derbyshire|||53.1|-1.6
GB-NTT|Nottinghamshire|||53.1|-1
GB-LIN|Lincolnshire|||53.1|-0.2
GB-LEC|Leicestershire|||52.7|-1.1
GB-CHS|Cheshire|||53.2|-2.6
GB-CMA|Cumbria|||54.6|-3
GB-NBL|Northumberland|||55.2|-2.1
GB-DUR|County Durham|||54.7|-1.8
GB-MSY|Merseyside|||53.4|-3
GB-GTM|Greater Manchester|||53.5|-2.3
GB-WMD|West Midlands|||52.5|-1.9
GB-SHR|Shropshire|||52.6|-2.7
GB-HEF|Herefordshire|||52.1|-2.7
`
