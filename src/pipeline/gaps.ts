/** Which stages read a layer that nothing before them provides. */
import type { AnyStage, Layer } from '../article/index.ts';

export interface Gap {
  stage: string;
  layer: Layer;
  /** A stage that provides the layer, but only later. */
  laterIn?: string;
}

/** The gaps of a list of stages, in order. A layer with a gap is read as empty. */
export function gaps(stages: readonly AnyStage[]): Gap[] {
  const have = new Set<Layer>();
  const found: Gap[] = [];
  stages.forEach((stage, index) => {
    for (const layer of stage.requires) {
      if (have.has(layer)) continue;
      const later = stages.slice(index + 1).find((s) => s.provides.includes(layer));
      found.push({ stage: stage.name, layer, ...(later && { laterIn: later.name }) });
    }
    for (const layer of stage.provides) have.add(layer);
  });
  return found;
}
