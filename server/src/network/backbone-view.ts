import {
  type BestBackbone,
  bestSearch,
  MOST_ISSUES,
  type NetworkLoss,
  type NetworkParameters,
  nestedSearch,
  networkLoss,
  penalised,
} from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import { badUserInput, tooComplex } from '../graphql/errors.ts';
import { inTurns } from '../in-turns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** Searches for the issues that carry a network, each made once per revision and parameters when it is asked for. */
export interface BackboneView {
  nested(): Promise<StepView[]>;
  fixed(size: number): Promise<PartView>;
  penalised(penalty: number): Promise<PartView>;
}
export interface StepView {
  issue: string;
  backboneLoss: number;
  redundantLoss: number;
  statements: number;
}
export interface PartView {
  backbone: string[];
  redundant: string[];
  backboneLoss: number;
  redundantLoss: number;
  statements: number;
}

/** Networks times the cube of the actors, some seconds of work in turns with other requests. */
const MOST_STEPS = 2_000_000_000;
const LARGEST_PENALTY = 100;

/** @throws BAD_USER_INPUT for a network of issues */
export async function backboneView(snapshot: Snapshot, parameters: NetworkParameters): Promise<BackboneView> {
  if (parameters.nodes === 'ISSUES') {
    throw badUserInput('a network of issues has no backbone', ['input', 'nodes'], 'ask for nodes: ACTORS');
  }
  const network = networkLoss(snapshot.index, await snapshot.statementColumns(), parameters);
  const { issues, loss } = network;
  const count = issues.length;
  const once = <T>(what: string, search: () => Promise<T>) =>
    snapshot.once(`backbone ${what} ${canonicalJson(parameters)}`, search);
  return {
    nested: () => {
      checkSteps(network, (count * (count + 1)) / 2 + 2 * count, 'take fewer issues or actors');
      return once('nested', async () =>
        (await inTurns(nestedSearch(count, loss))).map(({ issue, left, ...losses }) => ({
          issue: issues[issue] ?? '',
          ...losses,
          statements: network.statementsUnder(left),
        })),
      );
    },
    fixed: (size) => {
      if (size < 1) throw badUserInput(`"size" is ${size}`, ['size'], 'give 1 or more');
      checkIssues(network);
      const part = Math.min(size, count);
      return once(`of ${part}`, async () => toPart(network, await inTurns(bestSearch(count, loss, part))));
    },
    penalised: (penalty) => {
      if (!(penalty >= 0 && penalty <= LARGEST_PENALTY)) {
        throw badUserInput(`"penalty" is ${penalty}`, ['penalty'], `give 0 to ${LARGEST_PENALTY}`);
      }
      checkIssues(network);
      const search = () => bestSearch(count, penalised(count, loss, penalty), null);
      return once(`at ${penalty}`, async () => toPart(network, await inTurns(search())));
    },
  };
}

function checkIssues(network: NetworkLoss): void {
  const { issues } = network;
  const remedy = 'choose fewer "issues", or ask for the nested backbone';
  if (issues.length > MOST_ISSUES) throw tooComplex(`there are ${issues.length} issues`, MOST_ISSUES, remedy);
  checkSteps(network, 2 ** issues.length, remedy);
}

function checkSteps({ actors }: NetworkLoss, networks: number, remedy: string): void {
  const steps = networks * actors ** 3;
  if (steps > MOST_STEPS) throw tooComplex(`this backbone takes ${steps} steps`, MOST_STEPS, remedy);
}

function toPart({ issues, statementsUnder }: NetworkLoss, { issues: part, ...losses }: BestBackbone): PartView {
  const inside = new Set(part);
  return {
    backbone: issues.filter((_, place) => inside.has(place)),
    redundant: issues.filter((_, place) => !inside.has(place)),
    ...losses,
    statements: statementsUnder(part),
  };
}
