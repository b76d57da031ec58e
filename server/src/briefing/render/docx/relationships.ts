import { element } from '@stancegraph/drawing';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The links of one part to outside; each address once. */
export class Relationships {
  readonly #prefix: string;
  readonly #links = new Map<string, string>();

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** The id under which the part refers to an address. */
  idOf(href: string): string {
    const known = this.#links.get(href);
    if (known !== undefined) return known;
    const id = `${this.#prefix}${this.#links.size + 1}`;
    this.#links.set(href, id);
    return id;
  }

  /** @param parts of the package itself: what they are to this one, by file name */
  toXml(parts: Record<string, string> = {}): string {
    const inside = Object.entries(parts).map(([target, type]) =>
      element('Relationship', { Id: partId(target), Type: `${OFFICE}/${type}`, Target: target }),
    );
    const outside = [...this.#links].map(([href, id]) =>
      element('Relationship', { Id: id, Type: `${OFFICE}/hyperlink`, Target: href, TargetMode: 'External' }),
    );
    return XML_HEAD + element('Relationships', { xmlns: NAMESPACE }, [...inside, ...outside].join(''));
  }
}

export const partId = (target: string): string => `part-${target.replace(/\W/gu, '-')}`;
