import type {
  AlertChange,
  AlertRemoved,
  AlertView,
  HitsAnswer,
  NewAlert,
} from "../../server/routes/alerts.schema.ts";
import { requestJson } from "./request.ts";

const pathOf = (id: string) => `/api/alerts/${encodeURIComponent(id)}`;
const withBody = (method: string, body: unknown) => ({
  method,
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

/** Adds an alert. Throws ProblemError, as all of these do. */
export const postAlert = (alert: NewAlert) =>
  requestJson<AlertView>("/api/alerts", withBody("POST", alert));

export const changeAlert = (id: string, change: AlertChange) =>
  requestJson<AlertView>(pathOf(id), withBody("PATCH", change));

export const deleteAlert = (id: string) =>
  requestJson<AlertRemoved>(pathOf(id), { method: "DELETE" });

export const restoreAlert = (id: string) =>
  requestJson<AlertView>(`${pathOf(id)}/restore`, { method: "POST" });

export const checkAlert = (id: string) =>
  requestJson<AlertView>(`${pathOf(id)}/check`, { method: "POST" });

/** Marks hits as read: these, or all. */
export const readHits = (id: string, hits?: readonly string[]) =>
  requestJson<AlertView>(`${pathOf(id)}/read`, withBody("POST", hits ? { hits } : {}));

export const fetchHits = (id: string, limit: number) =>
  requestJson<HitsAnswer>(`${pathOf(id)}/hits?limit=${limit}`);
