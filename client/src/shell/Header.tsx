import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DisplayMenu } from '../controls/DisplayMenu.tsx';
import { LayoutChoice } from '../controls/LayoutChoice.tsx';
import { SearchBox } from '../controls/SearchBox.tsx';
import { ViewSwitch } from '../controls/ViewSwitch.tsx';
import { UndoButtons } from '../exploring/UndoButtons.tsx';
import { ViewsButton } from '../exploring/ViewsButton.tsx';
import type { Address } from '../state/address.ts';
import { openFound } from '../state/open-found.ts';
import type { ChangeAddress } from './use-address.ts';
import type { usePalette } from './use-palette.ts';

interface HeaderProps {
  view: Address['view'];
  layout: Address['layout'];
  change: ChangeAddress;
  nameOf: (id: string) => string;
  palette: ReturnType<typeof usePalette>;
}

export function Header({ view, layout, change, nameOf, palette }: HeaderProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <header className="sg-header">
      <div className="sg-skip">
        <Link to="/" search={(now) => ({ ...now, view: 'table' as const })} hash="table">
          {t('app.skipToTable')}
        </Link>
        <a href="#details">{t('app.skipToDetails')}</a>
      </div>
      <a className="sg-wordmark" href="/">
        {t('app.name')}
      </a>
      <SearchBox
        onOpen={(found) => {
          const patch = openFound(found);
          if (patch) change(patch);
          else void navigate({ to: '/source/$id', params: { id: found.id }, search: true });
        }}
      />
      <UndoButtons nameOf={nameOf} />
      <ViewsButton />
      <ViewSwitch view={view} change={change} />
      <DisplayMenu colourSafe={palette.colourSafe} setColourSafe={palette.setColourSafe}>
        {(view ?? 'picture') === 'picture' && (
          <LayoutChoice
            layout={layout ?? 'FORCE'}
            onChange={(chosen) => change({ layout: chosen === 'FORCE' ? undefined : chosen })}
          />
        )}
      </DisplayMenu>
    </header>
  );
}
