import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BriefingLinks } from '../controls/BriefingLinks.tsx';
import type { Start } from '../data/start-query.ts';
import type { Address } from '../state/address.ts';
import { useSpan } from '../time/use-span.ts';
import { CopyItem } from './CopyItem.tsx';
import { FILES, filesOf } from './files.ts';
import { QUESTIONS, questionsOf } from './questions.ts';
import { toCurl } from './to-curl.ts';

interface TakeAlongListProps {
  address: Address;
  day: string;
  start: Start | undefined;
  onEmbed: () => void;
}

/** What is on screen as a file, as a question to the API, as a link, for other pages. */
export default function TakeAlongList({ address, day, start, onEmbed }: TakeAlongListProps) {
  const { t } = useTranslation();
  const { origin, href } = window.location;
  const { span } = useSpan(address, start, address.view !== 'time');
  const questions = useMemo(() => questionsOf({ address, day, span }), [address, day, span]);
  const files = useMemo(() => filesOf(address, span), [address, span]);
  return (
    <>
      <BriefingLinks address={address} />
      <h3>{t('takeAlong.files')}</h3>
      <ul className="sg-take">
        {FILES.map((name) =>
          files[name] ? (
            <li key={name}>
              <a className="sg-link" href={files[name]} download>
                {t(`takeAlong.file.${name}`)}
              </a>
            </li>
          ) : null,
        )}
      </ul>
      {QUESTIONS.map((name) => {
        const question = questions[name];
        if (!question) return null;
        const { query, variables, python } = question;
        return (
          <section key={name} aria-label={t(`takeAlong.questions.${name}`)}>
            <h3>{t(`takeAlong.questions.${name}`)}</h3>
            <div className="sg-take">
              <CopyItem label={t('takeAlong.graphql')} text={`${query}\n\n${JSON.stringify(variables, null, 2)}\n`} />
              <CopyItem label={t('takeAlong.python')} text={python(origin)} />
              <CopyItem label={t('takeAlong.curl')} text={toCurl(origin, query, variables)} />
            </div>
          </section>
        );
      })}
      <h3>{t('takeAlong.elsewhere')}</h3>
      <div className="sg-take">
        <CopyItem label={t('takeAlong.link')} text={href} />
        <Button size="compact-sm" variant="default" onClick={onEmbed}>
          {t('embed.open')}
        </Button>
      </div>
    </>
  );
}
