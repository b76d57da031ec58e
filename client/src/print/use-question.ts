import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Start } from '../data/start-query.ts';
import { useLatest } from '../data/use-latest.ts';
import { FACETS } from '../filters/filters-query.ts';
import { useValueWords } from '../filters/use-value-words.ts';
import { inWords, names, number } from '../messages/dates.ts';
import type { Address } from '../state/address.ts';
import { countFilters } from '../state/filters.ts';
import { networkInput } from '../state/network-input.ts';

/** A name and what stands beside it. */
type Row = readonly [string, string];

/**
 * What a picture is asked for, in words: what, of when, counted how, narrowed by what.
 * @param isAnswered whether the picture is there: the names of filters are asked for after it, as paper does not wait
 */
export function useQuestion(address: Address, day: string, start: Start | undefined, isAnswered: boolean): Row[] {
  const { t } = useTranslation();
  const valueWords = useValueWords();
  const filters = useLatest(
    FACETS,
    useMemo(() => ({ input: networkInput(address) }), [address]),
    !isAnswered || countFilters(address) === 0,
  );
  const chosen = (filters.data?.facets.facets ?? []).flatMap((facet): Row[] => {
    const values = facet.values.filter((value) => value.chosen).map((value) => valueWords(facet.field, value));
    // The issues are the question, and a period has its own ends.
    if (values.length === 0 || facet.field === 'ISSUES' || facet.field === 'PERIOD') return [];
    return [[t(`filters.fields.${facet.field}`), names(values)]];
  });
  const titleOf = (id: string) => start?.issues.nodes.find((issue) => issue.id === id)?.title ?? id;
  const { issues, knownOn, level, basis, aggregation, normalization, method, minWeight, actors, excludeSources } =
    address;
  const rows: (Row | false | undefined)[] = [
    [t('controls.issues'), issues ? names(issues.map(titleOf)) : t('controls.allIssues')],
    [t('controls.date'), inWords(day)],
    knownOn !== undefined && [t('controls.knownOn'), inWords(knownOn.slice(0, 10))],
    [t('controls.level'), t(`controls.levels.${level ?? 'REPRESENTED'}`)],
    [t('controls.basis'), t(`controls.bases.${basis ?? 'STANCES'}`)],
    ...(basis === 'STATEMENTS' ? ofStatements(address) : []),
    [t('controls.aggregation'), t(`controls.aggregations.${aggregation ?? 'SUBTRACT'}`)],
    [t('controls.normalization'), t(`controls.normalizations.${normalization ?? 'AVERAGE'}`)],
    [t('controls.method'), t(`controls.methods.${method ?? 'CORRECTED'}`)],
    minWeight !== undefined && [t('print.minWeight'), number(minWeight)],
    ...chosen,
    period(t('filters.fields.PERIOD'), address.periodFrom, address.periodTo),
    actors && [t('table.actors'), t('filters.named', { count: actors.length })],
    excludeSources && [t('filters.fields.SOURCES'), t('filters.excluded', { count: excludeSources.length })],
    period(t('print.time'), address.from, address.to),
    address.hide && [
      t('print.hidden'),
      names(
        address.hide.map((key) =>
          key === 'agree' || key === 'differ' || key === 'neither' ? t(`legend.${key}`) : t(`positions.${key}`),
        ),
      ),
    ],
  ];
  return rows.filter((row) => row !== undefined && row !== false);

  function period(name: string, from: string | undefined, to: string | undefined): Row | undefined {
    const ends = { from: inWords(from ?? ''), to: inWords(to ?? '') };
    if (from && to) return [name, t('print.fromTo', ends)];
    return from ? [name, t('print.from', ends)] : to ? [name, t('print.to', ends)] : undefined;
  }

  function ofStatements({ windowFrom, windowTo, kernel, duplicates }: Address): (Row | undefined)[] {
    return [
      period(t('print.window'), windowFrom, windowTo),
      [t('controls.kernel'), t(`controls.kernels.${kernel ?? 'ALIKE'}`)],
      [t('controls.duplicates'), t(`controls.duplicateRules.${duplicates ?? 'SOURCE'}`)],
    ];
  }
}
