import { edgesOfClaims } from "../edges-of-claims.ts";
import type { Run } from "../graph-store.ts";
import { putEdges } from "../put-edges.ts";
import { idsOf } from "../rows.ts";
import { orderVersions, standingsIn, type Versioned } from "./order-versions.ts";
import { type PlacedVersion, type VersionPlace, versionsOfReport } from "./versions-of-report.ts";

/**
 * Notes which articles of a report took the place of which, and which a later one corrects, and makes the edges anew that
 * corrected ones state: what a correction leaves out is taken back, and counts no more. All follows from the articles of the
 * report that are in the graph: it is done again whenever one comes or goes.
 */
export async function placeVersions(run: Run, report: string): Promise<void> {
  const articles = await versionsOfReport(run, report);
  const placed = placesOf(articles);
  const changed = articles.flatMap((article) => {
    const place = placed(article);
    return isSame(article, place) ? [] : [{ article, place }];
  });
  if (changed.length === 0) return;
  await run("place-versions", {
    articles: changed.map(({ article: { id }, place }) => ({
      id,
      supersedes: place.supersedes ?? null,
      supersededBy: place.supersededBy ?? null,
      correctedBy: place.correctedBy ?? null,
    })),
  });
  for (const { article, place } of changed) {
    if (article.correctedBy === place.correctedBy) continue;
    const claims = await idsOf(run, "claims-of-article", { id: article.id });
    await putEdges(run, await edgesOfClaims(run, claims));
  }
}

function placesOf(articles: readonly Versioned[]): (article: Versioned) => VersionPlace {
  const orderOf = orderVersions(articles);
  /** Of equal ones the one that was read last. */
  const last = (versions: readonly Versioned[]) =>
    versions.reduce<Versioned | undefined>(
      (found, one) => (found && orderOf(one.id, found.id) === "earlier" ? found : one),
      undefined,
    )?.id;
  const placeOf = ({ id }: Versioned): VersionPlace => {
    const later = articles.filter((other) => orderOf(other.id, id) === "later");
    return {
      supersedes: last(articles.filter((other) => orderOf(other.id, id) === "earlier")),
      supersededBy: last(later),
      correctedBy: later.find(({ isCorrection }) => isCorrection)?.id,
    };
  };
  // each of thousands beside each of thousands would take seconds
  const standingOf = standingsIn(articles);
  const places = new Map<string, VersionPlace>();
  return (article) => {
    const standing = standingOf(article.id);
    const place = places.get(standing) ?? placeOf(article);
    places.set(standing, place);
    return place;
  };
}

function isSame(article: PlacedVersion, place: VersionPlace): boolean {
  return (
    article.supersedes === place.supersedes &&
    article.supersededBy === place.supersededBy &&
    article.correctedBy === place.correctedBy
  );
}
