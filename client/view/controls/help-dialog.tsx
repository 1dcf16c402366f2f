import { BookmarkletLink } from "./bookmarklet-link.tsx";
import { ExplorerDialog } from "./explorer-dialog.tsx";

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["/"], "Search"],
  [["Tab"], "Into the graph, then:"],
  [["←", "↑", "→", "↓"], "To the neighbour that lies that way"],
  [["Shift", "←↑→↓"], "Select a neighbour besides: add an edge, merge, keep apart"],
  [["Enter"], "To its claims"],
  [["f"], "Fit the graph to the window"],
  [["+", "−"], "Zoom in, zoom out"],
  [["Esc"], "Close what is open"],
  [["e"], "Add an edge by hand"],
  [["n"], "What is new"],
  [["c"], "The Cypher console"],
  [["?"], "This help"],
];

const REVIEW_KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["a"], "Accept the claim"],
  [["r"], "Reject the claim"],
  [["e"], "Edit the claim"],
  [["s"], "The two are the same"],
  [["d"], "The two are different"],
  [["n"], "Not now"],
  [["u"], "Undo the last"],
];

const CONSOLE_KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["Ctrl", "Enter"], "Run (⌘ Enter on a Mac)"],
  [["Esc"], "Stop what runs; else leave the editor"],
  [["Ctrl", "Space"], "Complete labels, types, properties"],
  [["Ctrl", "↑", "↓"], "Earlier and later statements"],
  [["Ctrl", "S"], "Save the query"],
];

export function HelpDialog() {
  return (
    <ExplorerDialog name="help" title="How to explore">
      <div className="help">
        <ul>
          <li>Click an entity or an edge to read what is said of it, by whom, and where.</li>
          <li>
            Shift-click a second entity, in the graph or the list, to add an edge between the two,
            to merge them or to keep them apart.
          </li>
          <li>Double-click an entity to see it with its neighbours alone.</li>
          <li>Drag entities to move them, the background to pan, and scroll to zoom.</li>
          <li>
            The legend explains colours and strokes. Press an entry to hide it: “By description”
            hides who and what has no name.
          </li>
          <li>The list of edges shows the same as a table.</li>
          <li>
            Add an edge by hand: from a passage that you select in an article, from an entity, or
            from an empty form. What you add can be taken back.
          </li>
          <li>The Cypher console answers questions of your own, and many that come with it.</li>
          <li>
            “Alert me of news”, on an entity or an edge, keeps a search: the bell shows what new
            articles bring.
          </li>
          <li>
            “What is new” tells what came in since an hour, a day, a week, a time or an article, and
            draws it.
          </li>
          <li>The address keeps what you look at: copy it to share it.</li>
        </ul>
        <h3>From the page that you read</h3>
        <p>
          Drag this to the bookmarks of your browser. Pressed on a page, it opens a window here with
          the page’s address, or with what is selected there, for you to add: <BookmarkletLink />
        </p>
        <h3>Keys</h3>
        <KeyList keys={KEYS} />
        <h3>In the review</h3>
        <KeyList keys={REVIEW_KEYS} />
        <h3>In the Cypher console</h3>
        <KeyList keys={CONSOLE_KEYS} />
      </div>
    </ExplorerDialog>
  );
}

function KeyList({ keys: rows }: { readonly keys: typeof KEYS }) {
  return (
    <dl className="keys">
      {rows.map(([keys, does]) => (
        <div key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
