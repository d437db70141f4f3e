import { parseHTML } from 'linkedom'
import { boundMarkup } from './bound-markup.ts'
import { decodeText } from './decode-text.ts'
import { findHtmlMetadata } from './html-metadata.ts'
import { findHtmlText } from './html-text.ts'
import type { ReportSource } from './report-source.ts'

/** A page's visible text, paragraph by paragraph, with what is around the report marked, and its metadata. */
export function readHtml(bytes: Uint8Array, file: string): ReportSource {
  const declared = declaredEncoding(bytes)
  const { text } = decodeText(bytes, { file, ...(declared === undefined ? {} : { declared }) })
  const markup = boundMarkup(text)
  const { document } = parseHTML(/<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`)
  const metadata = findHtmlMetadata(document)
  const blocks = findHtmlText(document, metadata.title?.value)
  return { ...metadata, text: blocks.text, furniture: blocks.furniture }
}

/** The encoding that the page declares for itself in its first 2,048 bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1]
}
