/** The parts of a parsed page that metadata are read from: the shape of a DOM document, whoever made it. */
export interface PageDocument {
  readonly title: string
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** The shape of a DOM element, as far as it is used. */
export interface PageElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}
