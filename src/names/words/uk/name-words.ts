import type { NameWord } from '../name-word.ts'

/** Ukrainian and Russian words within names, in Cyrillic and romanised. */
export const SLAVIC_NAME_WORDS: readonly NameWord[] = [
  { words: 'область области', role: 'kind', means: 'governorate' },
  { words: 'район raion rayon', role: 'kind', means: 'district' },
  { words: 'місто город м г', role: 'kind', means: 'city' },
  { words: 'село selo', role: 'kind', means: 'village' },
  { words: 'смт пгт селище посёлок поселок', role: 'kind', means: 'town' },
  {
    words:
      'велика великий велике большая большой большое velyka velykyi velyke bolshaya bolshaja bolshoy bolshoi',
    role: 'same',
    means: 'great',
  },
  { words: 'мала малий мале малая малый малое mala malyi malaya maly', role: 'same', means: 'small' },
  {
    words: 'нова новий нове новая новый новое nova novyi nove novaya novaja novy novoye',
    role: 'same',
    means: 'new',
  },
  { words: 'стара старий старе старая старый старое stara staryi staraya stary', role: 'same', means: 'old' },
  {
    words: 'верхнє верхній верхня верхнее верхний верхняя verkhnie verkhnii verkhnyaya verkhny',
    role: 'same',
    means: 'upper',
  },
  {
    words: 'нижнє нижній нижня нижнее нижний нижняя nyzhnie nyzhnii nizhny nizhnyaya',
    role: 'same',
    means: 'lower',
  },
  { words: 'північний північна северный северная pivnichnyi severny', role: 'same', means: 'north' },
  { words: 'південний південна южный южная pivdennyi yuzhny', role: 'same', means: 'south' },
  { words: 'східний східна восточный восточная skhidnyi vostochny', role: 'same', means: 'east' },
  { words: 'західний західна западный западная zakhidnyi zapadny', role: 'same', means: 'west' },
  { words: 'аеропорт аэропорт аеродром аэродром', role: 'same', means: 'airfield' },
  { words: 'міст мост', role: 'same', means: 'bridge' },
  { words: 'площа площадь', role: 'same', means: 'square' },
  { words: 'завод zavod', role: 'same', means: 'factory' },
  { words: 'лікарня больница', role: 'same', means: 'hospital' },
  { words: 'школа', role: 'same', means: 'school' },
  { words: 'бригада brygada brigada', role: 'same', means: 'brigade' },
  { words: 'полк polk', role: 'same', means: 'regiment' },
  { words: 'армія армия armiya', role: 'same', means: 'army' },
  { words: 'сили силы syly sily', role: 'same', means: 'forces' },
  { words: 'острів остров ostriv ostrov island', role: 'same', means: 'island' },
  { words: 'шосе шоссе траса трасса', role: 'same', means: 'road' },
]
