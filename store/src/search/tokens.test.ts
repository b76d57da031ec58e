import { expect, it } from 'vitest';
import { toTokens } from './tokens.ts';

it.each([
  ['Troops in Ukraine?', ['troops', 'in', 'ukraine']],
  ['Jonas Gahr Støre', ['jonas', 'gahr', 'store']],
  ['République française', ['republique', 'francaise']],
  ['Łódź, Đà Nẵng, Þór, Groß, Œuvre', ['lodz', 'da', 'nang', 'thor', 'gross', 'oeuvre']],
  ['İstanbul IĞDIR ığdır', ['istanbul', 'igdir', 'igdir']],
  ['e\u0301 \u00E9', ['e', 'e']],
  ['ﬁnal', ['final']],
  ['俄罗斯 Россия', ['俄罗斯', 'россия']],
  ['COVID-19 | "a"|b', ['covid', '19', 'a', 'b']],
  ['😀 -- \u0000 \u200B', []],
  ['', []],
])('the words of %j are %j', (text, tokens) => expect(toTokens(text)).toEqual(tokens));
