/** Words that begin with a capital and are no part of a person's name: they end or spoil a run that looks like one. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  [
    'The A An This That These Those It He She They We You I His Her Their Our In On At By For From To Of With As But And Or If When While After Before Since Until Meanwhile However Both All Some Many No',
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December',
    'North South East West Northern Southern Eastern Western Central Old New Great Upper Lower',
    'Army Armed Air Force Forces Front Brigade Brigades Division Battalion Guard Guards Units Unit Movement Party Council Committee Ministry Minister President Prime King Prince General Colonel Major Captain Brigadier Sheikh',
    'News Agency Media Press Times Post Observatory Organisation Organization Network Centre Center Nations United States Republic Government Parliament Court Security Human Rights Foreign Defence Defense Civil White House Red Crescent Cross',
    'District Province Governorate Road Street Square Mountain River Lake Bridge Airport Base Camp Hospital School Mosque Church University Academy Apartments City Town Village Highway Valley',
  ]
    .join(' ')
    .split(' '),
)
