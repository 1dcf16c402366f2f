import type { EntityType } from "../../model/index.ts";
import { ENTITY_GLYPHS } from "./entity-glyphs.ts";
import { usePalette } from "./use-palette.ts";

interface EntityIconProps {
  readonly type: EntityType;
  readonly size?: number;
  readonly isNamed?: boolean;
}

/** The same disc that stands for the entity in the graph. */
export function EntityIcon({ type, size = 20, isNamed = true }: EntityIconProps) {
  const { kinds, glyph, background } = usePalette();
  return (
    <svg width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" className="entity-icon">
      <circle
        cx="20"
        cy="20"
        r="18.5"
        fill={isNamed ? kinds[type] : background}
        stroke={kinds[type]}
        strokeWidth="3"
      />
      <path
        d={ENTITY_GLYPHS[type]}
        fillRule="evenodd"
        fill={isNamed ? glyph : kinds[type]}
        transform="translate(8 8)"
      />
    </svg>
  );
}
