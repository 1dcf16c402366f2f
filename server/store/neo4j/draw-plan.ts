import type { Plan, ProfiledPlan } from "neo4j-driver";

/** A plan as an indented text, a line for each operator, those that run first innermost. */
export function drawPlan(plan: Plan | ProfiledPlan | false, depth = 0): string {
  if (!plan) return "";
  const details = Object(plan.arguments).Details;
  const line = [
    "  ".repeat(depth) + plan.operatorType.replace(/@.*$/, ""),
    ...(details ? [`(${details})`] : []),
    ...("dbHits" in plan ? [`[rows: ${plan.rows}, database hits: ${plan.dbHits}]`] : []),
  ].join(" ");
  return [line, ...plan.children.map((child) => drawPlan(child, depth + 1))].join("\n");
}
