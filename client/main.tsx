import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { takeToken } from "./api/token.ts";
import { acceptHandedOver } from "./state/adding-store.ts";
import { retry } from "./state/explorer-store.ts";
import { followLocation } from "./state/follow-location.ts";
import { watchEvents } from "./state/watch-events.ts";
import { watchServer } from "./state/watch-server.ts";
import { App } from "./view/app.tsx";
import "./view/styles/index.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");

takeToken(window);
acceptHandedOver();
// Written into the address of a page that is open, it loads nothing by itself. Before the address is read for all else.
window.addEventListener("popstate", () => {
  if (takeToken(window)) void retry();
  acceptHandedOver();
});
followLocation();
watchServer();
watchEvents();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
