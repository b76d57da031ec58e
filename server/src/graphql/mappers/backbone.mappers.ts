import type { BackboneView, PartView, StepView } from '../../network/backbone-view.ts';

export type BackboneMapper = BackboneView;
export type BackboneStepMapper = StepView;
export type BackbonePartMapper = PartView;
