/**
 * Names under which English-language news knows cities whose main GeoNames name is another: GeoNames name | country | names.
 * Written down by hand; a row whose city is not in the data does nothing.
 */
export const CITY_ALIAS_ROWS = `
New York City|US|New York;NYC;N.Y.C.;New York, New York
Washington, D.C.|US|Washington;Washington DC
Los Angeles|US|L.A.;LA
Philadelphia|US|Philly
San Francisco|US|San Fran
St. Louis|US|Saint Louis
Moscow|RU|Moskva
Saint Petersburg|RU|St. Petersburg;St Petersburg;Leningrad
Kyiv|UA|Kiev
Kharkiv|UA|Kharkov
Odessa|UA|Odesa
Odesa|UA|Odessa
Lviv|UA|Lvov
Luhansk|UA|Lugansk
Mykolayiv|UA|Mykolaiv;Nikolaev
Zaporizhzhya|UA|Zaporizhzhia;Zaporozhye
Dnipro|UA|Dnipropetrovsk
Bakhmut|UA|Artemivsk;Artyomovsk
Sievierodonetsk|UA|Severodonetsk
Mariupol|UA|Mariupol'
Beijing|CN|Peking
Guangzhou|CN|Canton
Mumbai|IN|Bombay
Kolkata|IN|Calcutta
Chennai|IN|Madras
Bengaluru|IN|Bangalore
Yangon|MM|Rangoon
Ho Chi Minh City|VN|Saigon
Nay Pyi Taw|MM|Naypyidaw
Tehran|IR|Teheran
Mashhad|IR|Mashad
Mecca|SA|Makkah
Jeddah|SA|Jiddah;Jedda
Sanaa|YE|Sana'a;Sana
Al Hudaydah|YE|Hodeidah;Hodeida;Hudaydah
Ta‘izz|YE|Taiz;Taizz
Ma'rib|YE|Marib
Al Mukalla|YE|Mukalla
Gaza|PS|Gaza City
Hebron|PS|Al Khalil
Jerusalem|IL|al-Quds
Tel Aviv|IL|Tel-Aviv
Sidon|LB|Saida
Tyre|LB|Sour
Ba'albek|LB|Baalbek;Baalbeck
Arsal|LB|Ersal
Al Mafraq|JO|Mafraq
Mosul|IQ|Al Mawsil
Basrah|IQ|Basra
Al Fallūjah|IQ|Fallujah;Falluja
Ar Ramādī|IQ|Ramadi
Tikrīt|IQ|Tikrit
Erbil|IQ|Arbil;Irbil;Hewler
Al Ḩillah|IQ|Hilla;Hillah
An Najaf al Ashraf|IQ|Najaf
Karbala|IQ|Kerbala
Sāmarrā’|IQ|Samarra
Ba‘qūbah|IQ|Baquba;Baqubah
Tall ‘Afar|IQ|Tal Afar;Talafar
Bayji|IQ|Baiji;Beiji
Sinjar|IQ|Shingal
Damascus|SY|Dimashq
Homs|SY|Hims
Ḩamāh|SY|Hama
Ar Raqqah|SY|Raqqa;Raqqah;al-Raqqa
Dayr az Zawr|SY|Deir ez-Zor;Deir Ezzor;Deir al-Zor;Deir Ezzour
Al Ḩasakah|SY|Hasakah;Hasaka;Hassakeh;al-Hasaka
Latakia|SY|Lattakia;Ladhiqiya
Idlib|SY|Idleb
‘Ayn al ‘Arab|SY|Kobani;Kobane;Ain al-Arab
Al Bāb|SY|al-Bab
Manbij|SY|Minbij
‘Afrīn|SY|Afrin
Al Qāmishlī|SY|Qamishli;Kamishli
Tartus|SY|Tartous
Tadmur|SY|Palmyra;Tadmor
Darayya|SY|Daraya
Dūmā|SY|Douma;Duma
Az Zabadānī|SY|Zabadani
Dar‘ā|SY|Daraa;Deraa;Dera'a;Dar'a
Jarābulus|SY|Jarablus;Jarabulus
A‘zāz|SY|Azaz
Abū Kamāl|SY|Albu Kamal;Bukamal;Abu Kamal
Istanbul|TR|Constantinople
Izmir|TR|Smyrna
Gaziantep|TR|Antep
Şanlıurfa|TR|Sanliurfa;Urfa
Antakya|TR|Antioch
Sirte|LY|Surt
Mişrātah|LY|Misrata;Misurata
Darnah|LY|Derna
Al Khums|LY|Khoms
Al Fāshir|SD|El Fasher;al-Fashir
Kismayo|SO|Kismaayo
Timbuktu|ML|Tombouctou
N'Djamena|TD|Ndjamena
Kandahār|AF|Kandahar
Herāt|AF|Herat
Mazār-e Sharīf|AF|Mazar-i-Sharif;Mazar-e-Sharif
Kunduz|AF|Konduz
Jalālābād|AF|Jalalabad
Lashkar Gāh|AF|Lashkar Gah;Lashkargah
Munich|DE|Muenchen
Köln|DE|Cologne
Nürnberg|DE|Nuremberg
Frankfurt am Main|DE|Frankfurt
Hannover|DE|Hanover
Genève|CH|Geneva
Geneve|CH|Geneva
Zürich|CH|Zurich
Bern|CH|Berne
Florence|IT|Firenze
Turin|IT|Torino
Milan|IT|Milano
Naples|IT|Napoli
Venice|IT|Venezia
Antwerpen|BE|Antwerp
Brussels|BE|Bruxelles
Gent|BE|Ghent
The Hague|NL|Den Haag
Göteborg|SE|Gothenburg
Gothenburg|SE|Göteborg
Kraków|PL|Cracow
Pristina|XK|Prishtina
Tbilisi|GE|Tiflis
Ts’khinvali|GE|Tskhinvali
Sokhumi|GE|Sukhumi
Grozny|RU|Groznyy
Groznyy|RU|Grozny
Stepanakert|AZ|Khankendi
Xankandi|AZ|Stepanakert
Québec|CA|Quebec City
Montréal|CA|Montreal
Sao Paulo|BR|São Paulo
Rio de Janeiro|BR|Rio
Ciudad Juárez|MX|Juarez
P'yŏngyang|KP|Pyongyang
Derry|GB|Londonderry
Newcastle upon Tyne|GB|Newcastle
Kingston upon Hull|GB|Hull
`
