import type { FurnitureSpan } from '../report.ts'

/** English month names and their usual short forms, lower case. */
export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sep: 9,
  sept: 9,
  october: 10,
  oct: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
}

/** Where on a page a rule may apply: in the lines before the body, after it, or anywhere. */
export type LinePosition = 'head' | 'tail' | 'anywhere'

/**
 * A whole line that is not report. Named groups give metadata: `author`, `outlet` (whose page this is), `origin` (whose
 * text it is), `date`.
 */
export interface LineRule {
  readonly kind: FurnitureSpan['kind']
  readonly position: LinePosition
  readonly pattern: RegExp
  readonly reason: string
}

const NAME = String.raw`[\p{Lu}\d][\p{L}\p{N}.&'’-]*(?:\s+(?:of|for|the|and|on|in|de|al|[\p{Lu}\d&][\p{L}\p{N}.&'’-]*)){0,5}`
const DATE = String.raw`(?:\p{L}{3,9},?\s+)?(?:\p{Nd}{1,2}(?:st|nd|rd|th)?\s+\p{L}{2,10}(?:\s\p{L}{4,8})?\.?,?\s+\p{Nd}{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2})`
const TIME = String.raw`(?:[\s,|T·•–-]*(?:at\s+)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})?)?`

/** Reason of the line that names a report's source: it closes the report. */
export const SOURCE_LINE = 'source line'

/** Rules for whole lines, in order: the first that fits a line names it. */
export const LINE_RULES: readonly LineRule[] = [
  {
    kind: 'menu',
    position: 'anywhere',
    pattern: /^\d{1,3}[\s-]*min(?:ute)?s?(?:[\s-]+read)?$/iu,
    reason: 'reading time',
  },
  {
    kind: 'dateline',
    position: 'head',
    pattern: new RegExp(
      String.raw`^(?:date|published|posted|publication date|first published)(?:\s+on)?[:\s]+(?<date>${DATE})${TIME}(?:\s+[\p{Lu}\s&|/]{2,40})?$`,
      'iu',
    ),
    reason: 'labelled date of publication',
  },
  {
    kind: 'dateline',
    position: 'anywhere',
    pattern: new RegExp(
      String.raw`^\(?(?:last\s+)?(?:updated|modified|edited)(?:\s+(?:on|at))?[:\s]+(?<updated>${DATE})?${TIME}\)?$`,
      'iu',
    ),
    reason: 'labelled date of update',
  },
  {
    kind: 'dateline',
    position: 'head',
    pattern: new RegExp(`^(?<date>${DATE})${TIME}$`, 'u'),
    reason: 'a date alone on its line',
  },
  {
    kind: 'byline',
    position: 'head',
    pattern: new RegExp(
      String.raw`^(?<author>[^|•·]{2,60}?)\s*(?:[|•·]|\s[–—-]\s)\s*(?<date>${DATE})${TIME}$`,
      'u',
    ),
    reason: 'author and date on one line',
  },
  {
    kind: 'byline',
    position: 'head',
    pattern: new RegExp(
      String.raw`^(?<date>${DATE})${TIME}\s*(?:[|•·]|\s[–—-]\s)\s*(?:by\s+)?(?<author>[^|•·]{2,60})$`,
      'u',
    ),
    reason: 'date and author on one line',
  },
  {
    kind: 'byline',
    position: 'anywhere',
    pattern: new RegExp(
      String.raw`^(?:[Bb]y|BY):?\s+(?<author>${NAME})(?:\s+in\s+[\p{Lu}][\p{L}\s,'’-]{2,40})?(?:,\s*(?<outlet>${NAME}))?(?:\s*[|•·–—-]\s*(?<date>${DATE})${TIME})?$`,
      'u',
    ),
    reason: 'a line that begins with "by" and names somebody',
  },
  {
    kind: 'byline',
    position: 'head',
    pattern: /^(?<outlet>[\p{Lu}][\p{L}\p{N}.&'’-]*(?:\s+[\p{Lu}\p{N}&][\p{L}\p{N}.&'’-]*){0,4})\s*:$/u,
    reason: 'a name and a colon alone on a line before the body: who publishes',
  },
  {
    kind: 'credit',
    position: 'anywhere',
    pattern: /^sources?\s*:\s*(?<origin>[^.]{2,80})\.?$/iu,
    reason: SOURCE_LINE,
  },
  {
    kind: 'credit',
    position: 'anywhere',
    pattern:
      /^[([]?(?:photo|image|picture|video|credit|photograph|file photo|photo credit|image credit)s?\s*(?::|by\b|\/|credit).{0,100}$/iu,
    reason: 'picture credit',
  },
  {
    kind: 'footer',
    position: 'anywhere',
    pattern: /^(?:©|\(c\)\s|copyright\b|all rights reserved).{0,200}$/iu,
    reason: 'copyright line',
  },
  {
    kind: 'footer',
    position: 'anywhere',
    pattern:
      /^(?:contact us|about us|privacy policy|terms (?:of use|of service|and conditions)|cookie policy|advertise with us|share your feedback!?|sitemap|careers|help|follow us(?: on .{2,40})?|subscribe(?: (?:now|to .{2,60}))?|sign up(?: (?:for|to) .{2,80})?|newsletters?|back to top|sneak a peek at .{2,40}|download (?:our|the) app|get the app)[.!]?$/iu,
    reason: 'links that end a page',
  },
  {
    kind: 'menu',
    position: 'anywhere',
    pattern:
      /^(?:share|tweet|email|print|save|bookmark|copy link|link copied|facebook|twitter|whatsapp|telegram|linkedin|pinterest|reddit|x|home|menu|search|login|log in|sign in|register|skip to (?:main )?content|advertisement|sponsored|listen(?: to this (?:article|story))?|comments?(?: \(\d+\))?|\d+ comments?|\d+ shares?|leave a (?:comment|reply)|loading…?|play video|watch(?: now)?|close|next|previous|breaking(?: news)?|live|share (?:on|this|via) .{2,40}|click here.{0,60}|getty images|world|news|politics|opinion|sport|culture|business|middle east|africa|europe|asia|americas)$/iu,
    reason: 'page controls',
  },
  {
    kind: 'menu',
    position: 'anywhere',
    pattern:
      /^\(?(?:\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?\s*[A-Z]{2,5}|(?:\d+|an?)\s*(?:h|m|hours?|minutes?|mins?|days?)\s*ago|\d{1,2}[.:]\d{2}\s*[ap]\.?m\.?)\)?$/iu,
    reason: 'time stamp of an entry',
  },
  {
    kind: 'menu',
    position: 'anywhere',
    pattern:
      /^(?:updated at .{2,30}|key events?|show key events only|please turn on javascript.{0,60}|from \d+[hmd] ago|this live ?blog .{0,60}|block-time .{0,60}|\d+[hmd] ago.{0,40})$/iu,
    reason: 'live-blog controls',
  },
]

/** Headings after which a page lists other stories. */
export const RELATED_HEADING =
  /^(?:explore(?: more)?|related(?: (?:stories|articles|news|topics|posts|content|links|coverage|reading))?|read (?:more|next|also)|more (?:on this(?: (?:story|topic))?|from .{2,40}|stories|news|like this)|see also|also read|most (?:read|popular|viewed|shared)|trending(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested in).{0,20}|latest(?: (?:news|stories|headlines))?|top stories|editor['’]?s['’]? (?:picks?|choice)|in other news|popular|tags|topics|keep reading|up next|don['’]t miss)\s*:?$/iu

/** "Read more: …" and the like on one line with the headline that it leads to. */
export const RELATED_LINE =
  /^(?:read (?:more|also|next)|see also|also read|related|watch|more)\s*(?::|>|»|–|—|\|)\s*.{3,200}$/iu

/** A picture's credit at the end of a caption: "… / Name and Agencies", "… (Photo: Name)", "… [Name]". */
export const CAPTION_ENDS: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: new RegExp(String.raw`\s/\s*(?<credit>${NAME}(?:\s*/\s*${NAME})?)\.?$`, 'u'),
    reason: 'caption: ends in a credit after a slash',
  },
  {
    pattern:
      /[([](?:photo|image|picture|file photo|credit)s?\s*(?::|by|via)?\s*(?<credit>[^)\]]{2,60})[)\]]\.?$/iu,
    reason: 'caption: ends in a credit in brackets',
  },
  {
    pattern: /\b(?:photo(?:graph)?|image|picture|credit)s?\s*:\s*(?<credit>[^.]{2,60})\.?$/iu,
    reason: 'caption: ends in a labelled credit',
  },
  { pattern: /\[(?<credit>[^\]]{2,40})\]$/u, reason: 'caption: ends in a credit in square brackets' },
  { pattern: /\|$/u, reason: 'caption: ends in a bar left where the credit stood' },
]

/** Words that stand for unnamed agencies in a credit. */
export const UNNAMED_AGENCIES =
  /^(?:(?:the\s+)?(?:news\s+)?agenc(?:y|ies)|wires?|wire services|news services|staff)$/iu

/** What parts the names of a credit. */
export const CREDIT_JOINTS = /\s*(?:,|\/|\band\b|\bwith\b|&|\+|\|)\s*/iu

/** Nouns at the end of a byline that stand for a post in the house: what comes before them is the house's name. */
export const STAFF_NOUNS =
  /\s+(?:(?:news|web|chief|managing|staff|foreign|senior)\s+)?(?:editors?|staff|desk|newsroom|reporters?|correspondents?|team|bureau|agencies)$/iu

/** Bylines that name a post and nobody. */
export const NOBODY =
  /^(?:(?:our|a|the|web|news|special|foreign|staff|senior|middle east|online)\s+)*(?:editors?|staff|desk|newsroom|reporters?|correspondents?|writers?|team|bureau|agencies|admin)$/iu

/** Words that end an outlet's name in a headline's label: "NAME UPDATE PLACE: …", "NAME EXCLUSIVE: …". */
export const HEADLINE_LABEL =
  /^(?<outlet>[\p{Lu}][\p{Lu}\d&.'’-]+(?:\s+[\p{Lu}\d&][\p{Lu}\d&.'’-]*){0,2}?)\s+(?:UPDATE|EXCLUSIVE|REPORT|SPECIAL|ANALYSIS|BREAKING|FLASH|INTERVIEW|COMMENTARY|BULLETIN|ALERT|DAILY|LATEST|MEMO|OPINION)S?\b[^:\n]{0,80}:/u

/** Verbs after which the listener is named: an outlet that is told things is the one that writes. */
export const TOLD =
  /\b(?:told|tells|telling|spoke to|speaking to|in an interview with|in a phone call with) (?<outlet>(?:[Tt]he )?\p{Lu}(?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*(?: [\p{Lu}\p{N}](?:[\p{L}\p{N}&'’-]|\.(?=\p{L}))*){0,3})/gu

/** Words that an outlet cited as a source stands before or after. `@` is the outlet's name. */
export const CITED: readonly string[] = [
  '@ (?:reported|reports|said|says|quoted|added|cited|wrote|has reported|has learned|claimed)',
  '(?:according to|reported by|quoted by|cited by|citing|quoting|via|told) @ (?:reported|said)',
  '(?:according to|reported by|quoted by|cited by|citing|quoting) @',
]

/** What is told things without being an outlet. */
export const NO_OUTLET =
  /^(?:the\s+)?(?:(?:un|u\.n\.|united nations|security council|council|congress|parliament|senate|house|pentagon|kremlin|white house|president|king|prime|minister|foreign|general|mr|mrs|ms|dr|state|us|u\.s\.|arabs?|syrians?|russians?|americans?|iranians?|turks?|kurds?|israelis?)\b.*|[\p{Lu}][\p{Ll}]+\s+(?:tv|television|radio))$/iu

/** Words in the names of outlets: a byline or a line before the body that holds one names the house, not a person. */
export const OUTLET_NOUNS: readonly string[] = [
  'agency',
  'agencies',
  'news',
  'newsroom',
  'media',
  'press',
  'network',
  'times',
  'post',
  'herald',
  'tribune',
  'observer',
  'journal',
  'gazette',
  'chronicle',
  'telegraph',
  'guardian',
  'mail',
  'mirror',
  'independent',
  'standard',
  'star',
  'sun',
  'courier',
  'dispatch',
  'bulletin',
  'broadcasting',
  'channel',
  'television',
  'tv',
  'radio',
  'wire',
  'newswire',
  'service',
  'today',
  'monitor',
  'weekly',
  'daily',
  'magazine',
  'review',
  'observatory',
  'online',
  'report',
  'reports',
]

/** Small words within names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'of',
  'the',
  'and',
  'for',
  'on',
  'in',
  'de',
  'al',
  'el',
  '&',
])
