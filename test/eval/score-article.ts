import { normalName } from "../../ingest/mentions/normal-name.ts";
import type { Claim, Entity, Extraction } from "../../model/index.ts";
import type { Gold, GoldEntity, GoldRelation } from "./read-gold.ts";

/** Counts of one article, or of several added up, and what was wrong, for people. */
export interface GoldCounts {
  /** Entities that gold requires, and those of them that were found. */
  readonly entities: number;
  readonly entitiesFound: number;
  /** Entities that were found, and those of them that gold has, with the type. */
  readonly found: number;
  readonly foundRight: number;
  /** Entities too many for one of gold. */
  readonly duplicates: number;
  readonly relations: number;
  readonly relationsFound: number;
  /** Edges that were found, and those of them whose pair gold has. */
  readonly edges: number;
  readonly edgesRight: number;
  /** Of the relations that were found: those with the right status. */
  readonly statusRight: number;
  /** Relations of which gold says who says them and that were found; those with this speaker. */
  readonly speakers: number;
  readonly speakersRight: number;
  readonly misses: readonly string[];
  /** How sure each claim was, and whether gold has its pair. */
  readonly judged: readonly { readonly confidence: number; readonly isRight: boolean }[];
}

/** Compares what was read of an article with its gold. */
export function scoreArticle(extraction: Extraction, gold: Gold): GoldCounts {
  const match = matchEntities(extraction.entities, gold.entities);
  const idsOf = (id: string) => (entity: string) => match.get(entity)?.id === id;
  const claimsOf = ({ subject, object, stems, isEitherWay }: GoldRelation) =>
    extraction.claims.filter(
      (claim) =>
        stems.some((stem) => hasStem(claim, stem)) &&
        ((idsOf(subject)(claim.subject) && idsOf(object)(claim.object)) ||
          (isEitherWay && idsOf(subject)(claim.object) && idsOf(object)(claim.subject))),
    );
  const required = gold.relations.filter(({ isOptional }) => !isOptional);
  const found = required.filter((relation) => claimsOf(relation).length > 0);
  const rightStatus = found.filter((relation) =>
    claimsOf(relation).some(({ status }) => status === relation.status),
  );
  const said = gold.speakers.flatMap(({ stem, speaker, ...ends }) => {
    const relation = { ...ends, stems: [stem], isEitherWay: true, isOptional: false, status: "" };
    const claims = claimsOf(relation);
    return claims.length > 0 ? [{ ...ends, stem, speaker, claims }] : [];
  });
  const saidRight = said.filter(({ claims, speaker }) =>
    claims.some((claim) => claim.speaker && idsOf(speaker)(claim.speaker)),
  );
  const edges = new Map(extraction.claims.map((claim) => [edgeOf(claim), claim]));
  const isPair = (claim: Claim) =>
    gold.relations.some(
      ({ subject, object }) =>
        (idsOf(subject)(claim.subject) && idsOf(object)(claim.object)) ||
        (idsOf(subject)(claim.object) && idsOf(object)(claim.subject)),
    );
  const wrong = [...edges.values()].filter((claim) => !isPair(claim));
  const requiredEntities = gold.entities.filter(({ isOptional }) => !isOptional);
  const foundIds = new Set([...match.values()].map(({ id }) => id));
  const missing = requiredEntities.filter(({ id }) => !foundIds.has(id));
  const strange = extraction.entities.filter(({ id }) => !match.has(id));
  const inWords = (claim: Claim) => {
    const name = (id: string) => extraction.entities.find((entity) => entity.id === id)?.name;
    return `${name(claim.subject)} ${claim.type} ("${claim.predicate}") ${name(claim.object)} ${claim.status}, ${claim.rule}: ${claim.evidence.text}`;
  };
  return {
    entities: requiredEntities.length,
    entitiesFound: requiredEntities.length - missing.length,
    found: extraction.entities.length,
    foundRight: match.size,
    duplicates: match.size - foundIds.size,
    relations: required.length,
    relationsFound: found.length,
    edges: edges.size,
    edgesRight: edges.size - wrong.length,
    statusRight: rightStatus.length,
    speakers: said.length,
    speakersRight: saidRight.length,
    judged: extraction.claims.map((claim) => ({
      confidence: claim.confidence,
      isRight: isPair(claim),
    })),
    misses: [
      ...missing.map(({ id }) => `entity missed: ${id}`),
      ...strange.map(({ name, type }) => `entity wrong: ${name} (${type})`),
      ...required
        .filter((relation) => !found.includes(relation))
        .map(({ subject, stems, object }) => `relation missed: ${subject} ${stems} ${object}`),
      ...wrong.map((claim) => `edge wrong: ${inWords(claim)}`),
      ...found
        .filter((relation) => !rightStatus.includes(relation))
        .map(
          (relation) =>
            `status wrong: ${relation.subject} ${relation.stems} ${relation.object} is ${relation.status}, not ${claimsOf(relation).map(({ status }) => status)}`,
        ),
      ...said
        .filter((one) => !saidRight.includes(one))
        .map(
          ({ subject, stem, object, speaker }) =>
            `speaker missed: ${subject} ${stem} ${object}: ${speaker}`,
        ),
    ],
  };
}

/** The gold entity of each entity that was found, by id: a name or alias of one is a name or alias of the other. */
function matchEntities(
  entities: readonly Entity[],
  gold: readonly GoldEntity[],
): ReadonlyMap<string, GoldEntity> {
  return new Map(
    entities.flatMap((entity) => {
      const found = goldOf(entity, gold);
      return found ? [[entity.id, found] as const] : [];
    }),
  );
}

/**
 * The gold entity that one is: a name or alias of the one is a name or alias of the other, and the type is right.
 *
 * @public training/confidence reads it
 */
export function goldOf(
  { name, aliases, type }: Pick<Entity, "name" | "aliases" | "type">,
  gold: readonly GoldEntity[],
): GoldEntity | undefined {
  const names = new Set([name, ...aliases].map(withoutArticle));
  return gold.find(
    (one) =>
      (one.types.length === 0 || one.types.includes(type)) &&
      one.aliases.some((alias) => names.has(withoutArticle(alias))),
  );
}

const withoutArticle = (name: string) => normalName(name).replace(/^(?:a|an) /, "");

function hasStem({ type, predicate }: Claim, stem: string): boolean {
  return `${type} ${predicate}`.toLowerCase().includes(stem);
}

function edgeOf({ subject, object, type, predicate }: Claim): string {
  return JSON.stringify([subject, object, type, type === "RELATED_TO" ? predicate : ""]);
}
