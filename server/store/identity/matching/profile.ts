import type {
  Claim,
  Entity,
  EntityType,
  Extraction,
  RelationTypeName,
} from "../../../../model/index.ts";
import { normalName } from "../../normal-name.ts";

/**
 * What articles say of a record besides its name, which tells two of one name apart. It comes from what was read alone, so
 * that no judgement changes what rules decide next.
 */
export interface Profile {
  /** What articles call it: "foreign minister". */
  readonly titles: readonly string[];
  /** Normal names of bodies that claims tie it to. */
  readonly organizations: readonly string[];
  /** Normal names of places that claims tie it to. */
  readonly places: readonly string[];
  /** Those of the bodies that it belongs to: where it works, not whom it met. Others speak against two being one. */
  readonly posts: readonly string[];
  /** Those of the places that it belongs to: where it lives, not where it went. */
  readonly homes: readonly string[];
  /** Normal names of people and bodies in the same articles. */
  readonly company: readonly string[];
  /** The years in which it is told of, both ends included; none where no date is known. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
}

/** The first that come are kept: who somebody is stands in the first articles as well as in the last. */
const MOST = {
  titles: 8,
  organizations: 12,
  places: 12,
  posts: 12,
  homes: 12,
  company: 30,
} as const;

export const NO_PROFILE: Profile = {
  titles: [],
  organizations: [],
  places: [],
  posts: [],
  homes: [],
  company: [],
};

/** What says where somebody belongs. Whoever is in the news travels, meets and speaks elsewhere. */
const BELONGING: ReadonlySet<RelationTypeName> = new Set([
  "CITIZEN_OF",
  "LIVES_IN",
  "BORN_IN",
  "HOLDS_POSITION_IN",
  "HEADS",
  "WORKS_FOR",
  "MEMBER_OF",
  "SPOKESPERSON_FOR",
  "FOUNDED",
]);

/** What one article says of each of its entities, by id. */
export function profilesOf({
  article,
  entities,
  claims,
}: Extraction): ReadonlyMap<string, Profile> {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const isBody = (type: EntityType) => type === "Organization" || type === "Group";
  return new Map(
    entities.map((entity) => {
      const own = claims.filter(({ subject, object }) => [subject, object].includes(entity.id));
      const tiedBy = (some: readonly Claim[]) =>
        distinct(some.flatMap(({ subject, object }) => [subject, object]))
          .filter((id) => id !== entity.id)
          .flatMap((id) => byId.get(id) ?? [])
          .filter(({ isNamed }) => isNamed);
      const tied = tiedBy(own);
      const belongs = tiedBy(own.filter((claim) => saysWhereItBelongs(claim, entity)));
      const company = entities.filter(
        (other) =>
          other.id !== entity.id &&
          other.isNamed &&
          (other.type === "Person" || isBody(other.type)),
      );
      const years = own.flatMap(({ event }) =>
        event ? [yearOf(event.from), yearOf(event.to)] : [],
      );
      return [
        entity.id,
        bounded({
          titles: entity.description ? [entity.description.toLowerCase()] : [],
          organizations: namesOf(tied.filter(({ type }) => isBody(type))),
          places: namesOf(tied.filter(({ type }) => type === "Location")),
          posts: namesOf(belongs.filter(({ type }) => isBody(type))),
          homes: namesOf(belongs.filter(({ type }) => type === "Location")),
          company: namesOf(company),
          ...range([...(article.publishedAt ? [yearOf(article.publishedAt)] : []), ...years]),
        }),
      ] as const;
    }),
  );
}

/** A body is where its claims have it; a person is where somebody travels to but does not belong there. */
function saysWhereItBelongs({ type, subject, status }: Claim, { id, type: of }: Entity): boolean {
  return of !== "Person" || (subject === id && status !== "denied" && BELONGING.has(type));
}

/** What articles so far and one more say together. */
export function uniteProfiles(known: Profile, added: Profile): Profile {
  const years = [known.since, known.until, added.since, added.until].flatMap((year) => year ?? []);
  return bounded({
    titles: [...known.titles, ...added.titles],
    organizations: [...known.organizations, ...added.organizations],
    places: [...known.places, ...added.places],
    posts: [...known.posts, ...added.posts],
    homes: [...known.homes, ...added.homes],
    company: [...known.company, ...added.company],
    ...range(years),
  });
}

function bounded(profile: Profile): Profile {
  const { titles, organizations, places, posts, homes, company, ...years } = profile;
  return {
    titles: distinct(titles).slice(0, MOST.titles),
    organizations: distinct(organizations).slice(0, MOST.organizations),
    places: distinct(places).slice(0, MOST.places),
    posts: distinct(posts).slice(0, MOST.posts),
    homes: distinct(homes).slice(0, MOST.homes),
    company: distinct(company).slice(0, MOST.company),
    ...years,
  };
}

function range(years: readonly number[]): Pick<Profile, "since" | "until"> {
  const known = years.filter(Number.isFinite);
  return known.length > 0 ? { since: Math.min(...known), until: Math.max(...known) } : {};
}

function yearOf(date: string): number {
  return Number.parseInt(date.slice(0, 4), 10);
}

function namesOf(entities: readonly Entity[]): readonly string[] {
  return entities.map(({ name }) => normalName(name)).filter((name) => name !== "");
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
