import { useTranslation } from 'react-i18next';
import { PanelState } from '../panels/PanelState.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { asClause } from '../state/as-clause.ts';
import { shownMoves } from '../state/scenario-moves.ts';
import { MoveCard } from './MoveCard.tsx';
import { NobodyDepends } from './NobodyDepends.tsx';
import { useWhatIf } from './use-what-if.ts';
import type { Move } from './what-if-query.ts';

interface AnswerProps {
  address: Address;
  day: string;
  change: ChangeAddress;
  onOpen: (id: string) => void;
}

/** Who moves, round by round and why; who would if all expect it; what stays open. */
export function Answer({ address, day, change, onOpen }: AnswerProps) {
  const { t } = useTranslation();
  const latest = useWhatIf(address);
  const { answer } = latest;
  if (!answer) return <PanelState latest={latest} missing="" />;
  const greatest = address.fixedPoint === 'GREATEST';
  const moves = shownMoves(answer, address);
  const rounds = [...new Set(moves.map(({ round }) => round))];
  const cards = (some: readonly Move[]) => (
    <ul className="sg-cards">
      {some.map((move) => (
        <MoveCard key={`${move.actor.id} ${move.issue.id}`} {...{ move, day, onOpen }} assume={address.assume ?? []} />
      ))}
    </ul>
  );
  return (
    <>
      <section>
        <h2>{greatest ? t('whatIf.ifExpected') : t('whatIf.moves')}</h2>
        {!greatest && moves.length > 0 && <p className="sg-quiet">{t('whatIf.movesHelp')}</p>}
        {moves.length === 0 && <p>{t('whatIf.nobodyMoves', { context: answer.least.length > 0 ? 'yet' : '' })}</p>}
        {answer.least.length === 0 && <NobodyDepends assume={address.assume ?? []} day={day} />}
        {greatest
          ? cards(moves)
          : rounds.map((round) => (
              <div key={round} className="sg-round">
                <h3>{round === 0 ? t('whatIf.fallBack') : t('whatIf.round', { round })}</h3>
                {cards(moves.filter((move) => move.round === round))}
              </div>
            ))}
      </section>
      {answer.gap.length > 0 && (
        <section>
          <h2>{t('whatIf.gap')}</h2>
          <p className="sg-quiet">{t('whatIf.gapHelp')}</p>
          {cards(answer.gap)}
          {!greatest && (
            <button
              type="button"
              className="sg-link"
              onClick={() => change({ fixedPoint: 'GREATEST', round: undefined })}
            >
              {t('whatIf.showExpected')}
            </button>
          )}
        </section>
      )}
      {answer.undetermined.length > 0 && (
        <section>
          <h2>{t('whatIf.undetermined')}</h2>
          <p className="sg-quiet">{t('whatIf.undeterminedHelp')}</p>
          <ul className="sg-list">
            {answer.undetermined.map(({ id, actor, issue }) => (
              <li key={id}>{t('whatIf.on', { name: actor.name, issue: issue.title })}</li>
            ))}
          </ul>
        </section>
      )}
      {answer.open.length > 0 && (
        <section>
          <details className="sg-balance">
            <summary>{t('whatIf.open', { count: answer.open.length })}</summary>
            <ul className="sg-open sg-quiet">
              {answer.open.map(({ id, title }) => (
                <li key={id}>{t('home.open', { condition: asClause(title) })}</li>
              ))}
            </ul>
          </details>
        </section>
      )}
    </>
  );
}
