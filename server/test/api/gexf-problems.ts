import { DOMParser, type Element } from '@xmldom/xmldom';

type Attributes = Record<string, RegExp>;
const ANY = /^/u;
const NONE = /^$/u;
const DOUBLE = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/u;
const CHANNEL = /^(\d\d?|1\d\d|2[0-4]\d|25[0-5])$/u;

/** GEXF 1.3 as far as it is written: of each element the attributes and, each with a blank after it, what it contains. */
const RULES: Record<string, [attributes: Attributes, contains: RegExp]> = {
  gexf: [{ version: /^1\.3$/u }, /^(meta )?graph $/u],
  meta: [{}, /^(creator )?(description )?$/u],
  creator: [{}, /^#text $/u],
  description: [{}, /^#text $/u],
  graph: [{ defaultedgetype: /^(directed|undirected|mutual)$/u }, /^(attributes )*nodes edges $/u],
  attributes: [{ class: /^(node|edge)$/u }, /^(attribute )*$/u],
  attribute: [{ id: ANY, title: ANY, type: /^(integer|long|double|float|boolean|string)$/u }, NONE],
  nodes: [{}, /^(node )*$/u],
  node: [{ id: ANY, label: ANY }, /^attvalues viz:color viz:position viz:size $/u],
  edges: [{}, /^(edge )*$/u],
  edge: [{ id: ANY, source: ANY, target: ANY, weight: DOUBLE }, /^attvalues viz:color $/u],
  attvalues: [{}, /^(attvalue )*$/u],
  attvalue: [{ for: ANY, value: ANY }, NONE],
  'viz:color': [{ r: CHANNEL, g: CHANNEL, b: CHANNEL }, NONE],
  'viz:position': [{ x: DOUBLE, y: DOUBLE, z: DOUBLE }, NONE],
  'viz:size': [{ value: /^\d+(\.\d+)?$/u }, NONE],
};
/** As Gephi reads them; its integers have 32 bits. */
const VALUES: Attributes = { integer: /^-?\d{1,9}$/u, double: DOUBLE, boolean: /^(true|false)$/u, string: /./u };

/** Where a file breaks the format's schema, or what Gephi wants beyond it; fails where it is not well-formed. */
export function gexfProblems(xml: string): string[] {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  const document = new DOMParser({ onError }).parseFromString(xml, 'application/xml');
  const all = [...document.getElementsByTagName('*')];
  const named = (name: string) => all.filter(({ tagName }) => tagName === name);
  return [
    ...all.flatMap(brokenRules),
    ...named('attributes').flatMap((list) => badValues(list, named)),
    ...badIds(named),
  ];
}

type Named = (name: string) => Element[];
const of = (element: Element, name: string) => element.getAttribute(name) ?? '';

function brokenRules(element: Element): string[] {
  const { tagName, namespaceURI, prefix } = element;
  const [attributes, contains] = RULES[tagName] ?? [{}, NONE];
  const inside = [...element.childNodes].filter((node) => node.nodeType !== 3 || node.nodeValue?.trim() !== '');
  const given = [...element.attributes].filter(({ name }) => !name.startsWith('xmlns'));
  const right =
    tagName in RULES &&
    namespaceURI === (prefix === 'viz' ? 'http://gexf.net/1.3/viz' : 'http://gexf.net/1.3') &&
    contains.test(inside.map(({ nodeName }) => `${nodeName} `).join('')) &&
    given.length === Object.keys(attributes).length &&
    given.every(({ name, value }) => attributes[name]?.test(value));
  return right ? [] : [`<${tagName}${given.map(({ name, value }) => ` ${name}="${value}"`).join('')}>`];
}

/** Values of what is not declared, twice, or not of its type. */
function badValues(list: Element, named: Named): string[] {
  const types = new Map([...list.getElementsByTagName('attribute')].map((one) => [of(one, 'id'), of(one, 'type')]));
  return named(of(list, 'class')).flatMap((owner) => {
    const values = [...owner.getElementsByTagName('attvalue')];
    const fields = new Set(values.map((value) => of(value, 'for')));
    const bad = values.filter((value) => !VALUES[types.get(of(value, 'for')) ?? '']?.test(of(value, 'value')));
    const names = bad.map((value) => `${of(owner, 'id')}: ${of(value, 'for')}="${of(value, 'value')}"`);
    return fields.size === values.length ? names : [...names, `${of(owner, 'id')}: a value twice`];
  });
}

/** Ids that are not unique, and ties whose ends are not there. */
function badIds(named: Named): string[] {
  const nodes = new Set(named('node').map((node) => of(node, 'id')));
  const ties = new Set(named('edge').map((tie) => of(tie, 'id')));
  const loose = named('edge').filter((tie) => !nodes.has(of(tie, 'source')) || !nodes.has(of(tie, 'target')));
  const isUnique = nodes.size === named('node').length && ties.size === named('edge').length;
  return [...loose.map((tie) => `loose: ${of(tie, 'id')}`), ...(isUnique ? [] : ['an id twice'])];
}
