import { useState } from "react";
import { fetchStatus } from "../api/explorer-api.ts";

/** The server was away as the console was asked for: a browser asks for a module only once. */
export function ConsoleMissing() {
  const [isAway, setAway] = useState(false);
  const reload = () => {
    setAway(false);
    // a page that is loaded from nobody is gone, with what is written in it
    fetchStatus().then(
      () => location.reload(),
      () => setAway(true),
    );
  };
  return (
    <div className="notice" role="alert">
      <h2>The console could not be loaded</h2>
      <p className="muted">
        {isAway
          ? "The server still does not answer. Start it, then try again."
          : "The server does not answer. Once it does, load this page again."}
      </p>
      <button type="button" className="button primary" onClick={reload}>
        Load it again
      </button>
    </div>
  );
}
