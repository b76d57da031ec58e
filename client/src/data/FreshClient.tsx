import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { Provider } from 'urql';
import { makeClient } from './client.ts';

const Renew = createContext<() => void>(() => {});

/** Forgets every answer and asks every question on the page again; what is shown stays until its answer is there. */
export const useRenew = (): (() => void) => useContext(Renew);

/** The client of the page, a new one for each revision of the graph. */
export function FreshClient({ children }: { children: ReactNode }) {
  const [client, setClient] = useState(makeClient);
  const renew = useCallback(() => setClient(makeClient()), []);
  return (
    <Renew value={renew}>
      <Provider value={client}>{children}</Provider>
    </Renew>
  );
}
