import { type Ask, type Question, startApplication } from '../graph/application.ts';
import type { BenchEngine } from '../graph/engines.ts';
import { recording, replay, type StoreCall } from '../graph/store-calls.ts';
import { afterPreparation, sideBySide } from '../measure/latency.ts';
import { figure, times } from '../report/figures.ts';

/** The cells of one row: GraphQL and port side by side, how many store calls, then cold. */
export async function measureQuestion(engine: BenchEngine, question: Question): Promise<string[]> {
  let graph = await engine.open();
  const { graph: recorded, take } = recording(graph);
  const calls = await callsWhenWarm(startApplication(recorded), question, take);
  const ask = startApplication(graph);
  const [application, port] = await sideBySide(
    () => ask(question),
    () => replay(graph, calls),
  );
  let fresh: Ask = ask;
  const cold = await afterPreparation(
    async () => {
      await graph.close();
      graph = await engine.open();
      fresh = startApplication(graph);
    },
    () => fresh(question),
  );
  await graph.close();
  return [
    figure(application.p50),
    figure(application.p95),
    figure(port.p50),
    figure(port.p95),
    times(application.p50 / port.p50),
    String(calls.length),
    figure(cold.p50),
    times(cold.p50 / application.p50),
  ];
}

/** What is kept per revision is read by the first request; the second one's calls are those of every later one. */
async function callsWhenWarm(ask: Ask, question: Question, take: () => StoreCall[]): Promise<StoreCall[]> {
  await ask(question);
  take();
  await ask(question);
  return take();
}
