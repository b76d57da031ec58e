/** A briefing as a document, before it is HTML, Markdown or DOCX. All texts are plain, none is markup. */
export interface Briefing {
  language: string;
  title: string;
  subtitle: string;
  sections: Section[];
  footnotes: Footnote[];
  footnotesTitle: string;
  /** Said under the footnotes where there would have been more. */
  footnotesBound: string | null;
  /** What leads from a footnote back to the text, for who does not see it. */
  backLabel: string;
}
export interface Section {
  id: string;
  title: string;
  blocks: Block[];
}
export type Block =
  | { kind: 'paragraph'; sentences: Sentence[] }
  | { kind: 'heading'; text: string }
  | { kind: 'list'; items: Sentence[][]; more: Link | null }
  | { kind: 'picture'; alternative: string; caption: string }
  | { kind: 'facts'; rows: Fact[] };

export interface Sentence {
  /** What it is about; stands in bold before it. */
  lead?: string;
  text: string;
  /** Numbers of its footnotes, ascending. */
  notes: number[];
}
export interface Fact {
  label: string;
  text: string;
  href?: string;
}
export interface Link {
  text: string;
  href: string;
}
/** One per statement, numbered from 1 in the order in which the text first refers to them. */
export interface Footnote {
  number: number;
  text: string;
  /** To the source; only http and https. */
  link: Link | null;
}
