import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { takeToken } from "./api/token.ts";
import { followLocation } from "./state/follow-location.ts";
import { watchServer } from "./state/watch-server.ts";
import { App } from "./view/app.tsx";
import "./view/styles/index.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no #root.");

takeToken(window);
followLocation();
watchServer();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
