/** Country-code endings of web addresses and the country's English name; endings sold to all the world (.tv, .io, .me) are left out. */
export const COUNTRY_DOMAINS: ReadonlyMap<string, string> = new Map(
  `ae:United Arab Emirates af:Afghanistan al:Albania am:Armenia ar:Argentina at:Austria au:Australia az:Azerbaijan
  ba:Bosnia and Herzegovina bd:Bangladesh be:Belgium bg:Bulgaria bh:Bahrain br:Brazil by:Belarus ca:Canada ch:Switzerland
  cl:Chile cm:Cameroon cn:China cu:Cuba cy:Cyprus cz:Czech Republic de:Germany dk:Denmark dz:Algeria ec:Ecuador ee:Estonia
  eg:Egypt es:Spain et:Ethiopia fi:Finland fr:France ge:Georgia gh:Ghana gr:Greece hk:Hong Kong hr:Croatia hu:Hungary
  id:Indonesia ie:Ireland il:Israel in:India iq:Iraq ir:Iran is:Iceland it:Italy jm:Jamaica jo:Jordan jp:Japan ke:Kenya
  kg:Kyrgyzstan kh:Cambodia kr:South Korea kw:Kuwait kz:Kazakhstan lb:Lebanon lk:Sri Lanka lt:Lithuania lv:Latvia
  ma:Morocco md:Moldova mk:North Macedonia mm:Myanmar mt:Malta mx:Mexico my:Malaysia ng:Nigeria nl:Netherlands no:Norway
  np:Nepal nz:New Zealand om:Oman pe:Peru ph:Philippines pk:Pakistan pl:Poland ps:Palestine pt:Portugal qa:Qatar ro:Romania
  rs:Serbia ru:Russia rw:Rwanda sa:Saudi Arabia sd:Sudan se:Sweden sg:Singapore si:Slovenia sk:Slovakia sn:Senegal
  so:Somalia sy:Syria th:Thailand tn:Tunisia tr:Turkey tw:Taiwan tz:Tanzania ua:Ukraine ug:Uganda uk:United Kingdom
  us:United States uy:Uruguay uz:Uzbekistan ve:Venezuela vn:Vietnam ye:Yemen za:South Africa zm:Zambia zw:Zimbabwe`
    .split(/\s(?=[a-z]{2}:)/)
    .map(entry => entry.trim().replace(/\s+/g, ' ').split(':') as [string, string]),
)
