import type { GraphEvent, Participation } from '@stancegraph/analysis';

export type EventMapper = GraphEvent;
export type ParticipationMapper = Participation;
