import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { names, percent } from '../messages/dates.ts';
import type { PanelProps } from '../panels/Panel.tsx';
import { PanelState } from '../panels/PanelState.tsx';
import { type Goal, isWhole, toGoal } from '../state/goal.ts';
import { networkInput } from '../state/network-input.ts';
import { type StepLike, withSteps } from '../state/steps.ts';
import { Deadlocks } from './Deadlocks.tsx';
import { GoalForm } from './GoalForm.tsx';
import { TriggerCard } from './TriggerCard.tsx';
import { TRIGGERS } from './triggers-query.ts';
import { useStepWords } from './use-step-words.ts';

/** What it would take to reach a goal: the smallest sets of steps, whose step decides it, and who waits for whom. */
export default function TriggersPanel({ address, network, start, change }: PanelProps) {
  const { t } = useTranslation();
  const words = useStepWords();
  const issues = start.issues.nodes;
  const goal: Goal = useMemo(
    () =>
      toGoal(address.goal) ?? {
        issue: address.issues?.[0] ?? issues[0]?.id ?? '',
        position: 'LEAN_SUPPORT',
        atLeast: null,
        include: [],
      },
    [address.goal, address.issues, issues],
  );
  const asked = isWhole(goal);
  const { asOf, knownOn, level, assume } = networkInput(address);
  const key = JSON.stringify({ goal, asOf, knownOn, level, assume });
  const latest = useLatest(
    TRIGGERS,
    useMemo(() => ({ input: JSON.parse(key) }), [key]),
    !asked,
  );
  const answer = asked && latest.current ? latest.data?.whatWouldItTake : undefined;
  const apply = (steps: readonly StepLike[]) =>
    change({ assume: withSteps(address.assume, steps), round: undefined, panel: 'what-if' });
  const issue = issues.find(({ id }) => id === goal.issue)?.title ?? goal.issue;
  return (
    <>
      <h1 className="sg-question">{t('triggers.title')}</h1>
      <p className="sg-lede">{t('triggers.lede')}</p>
      <GoalForm
        goal={goal}
        issues={issues}
        actors={network.nodes.map(({ entity }) => entity)}
        onChange={(next) => change({ goal: next })}
      />
      {asked && !answer && <PanelState latest={latest} missing="" />}
      {answer && (
        <>
          <section aria-live="polite">
            {answer.met ? (
              <p>
                <strong>{t('triggers.met', { issue })}</strong> {names(answer.holders.map(({ name }) => name))}
              </p>
            ) : answer.reachable === false ? (
              <p>
                <strong>{t('triggers.outOfReach', { count: answer.candidateCount })}</strong>
              </p>
            ) : (
              <>
                <h2>{t('triggers.answers', { count: answer.answerCount })}</h2>
                <p className="sg-quiet">
                  {t('triggers.searched', { count: answer.searchedTo, candidates: answer.candidateCount })}
                </p>
                {!answer.complete && <p className="sg-quiet">{t('triggers.cut')}</p>}
              </>
            )}
            <ul className="sg-cards">
              {answer.answers.map((trigger) => (
                <TriggerCard
                  key={JSON.stringify(trigger.steps)}
                  trigger={trigger}
                  onApply={() => apply(trigger.steps)}
                />
              ))}
            </ul>
            {answer.answerCount > answer.answers.length && (
              <p className="sg-quiet">{t('triggers.more', { count: answer.answerCount - answer.answers.length })}</p>
            )}
          </section>
          {!answer.met && answer.pivotality.pivots.some(({ shapleyShubik }) => shapleyShubik !== 0) && (
            <section>
              <h2>{t('triggers.pivots')}</h2>
              <p className="sg-quiet">
                {answer.pivotality.exact
                  ? t('triggers.exact')
                  : t('triggers.sampled', { count: answer.pivotality.samples ?? 0 })}
              </p>
              <ol className="sg-pivots">
                {answer.pivotality.pivots
                  .filter(({ shapleyShubik }) => shapleyShubik !== 0)
                  .map(({ step, shapleyShubik }) => (
                    <li key={words(step)}>
                      {words(step)} <span className="sg-count">{percent(shapleyShubik)}</span>
                    </li>
                  ))}
              </ol>
            </section>
          )}
        </>
      )}
      <Deadlocks address={address} onApply={apply} />
    </>
  );
}
