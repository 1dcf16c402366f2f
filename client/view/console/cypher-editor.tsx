import {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
} from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { lintKeymap, setDiagnostics } from "@codemirror/lint";
import { searchKeymap } from "@codemirror/search";
import { EditorState, Prec } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  placeholder,
} from "@codemirror/view";
import { useEffect, useRef } from "react";
import { stepHistory, writeStatement } from "../../state/console/console-state.ts";
import {
  cancelStatement,
  changeConsole,
  runStatement,
  useConsole,
} from "../../state/console/console-store.ts";
import { plain } from "../../state/console/explain-problem.ts";
import { locateProblem } from "../../state/console/locate-problem.ts";
import { checkStatement } from "./check-statement.ts";
import { completeFromSchema } from "./complete-from-schema.ts";
import { cypherLanguage } from "./cypher-language.ts";
import { editorTheme } from "./editor-theme.ts";
import { takeEditor } from "./focus-editor.ts";

const does = (act: () => unknown) => () => {
  act();
  return true;
};

function run(view: EditorView): boolean {
  closeCompletion(view);
  void runStatement();
  return true;
}

/** Escape lets go of the editor where there is nothing else to close, so that Tab can lead on. */
function leave(view: EditorView): boolean {
  if (useConsole.getState().run.state === "running") cancelStatement();
  else view.contentDOM.blur();
  return true;
}

const keys = Prec.highest(
  keymap.of([
    { key: "Mod-Enter", run },
    { key: "Ctrl-Enter", run },
    { key: "Ctrl-ArrowUp", run: does(() => changeConsole((state) => stepHistory(state, 1))) },
    { key: "Ctrl-ArrowDown", run: does(() => changeConsole((state) => stepHistory(state, -1))) },
    { key: "Mod-s", run: does(() => changeConsole((state) => ({ ...state, isSaving: true }))) },
  ]),
);

const extensions = [
  keys,
  lineNumbers(),
  highlightSpecialChars(),
  history(),
  drawSelection(),
  indentUnit.of("  "),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ override: [completeFromSchema], icons: false }),
  cypherLanguage,
  checkStatement,
  placeholder("MATCH (one:Person)-[relation]->(other) RETURN one, relation, other"),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of({
    "aria-label": "Cypher statement",
    "aria-describedby": "editor-keys",
  }),
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...lintKeymap,
  ]),
  Prec.low(
    keymap.of([
      { key: "Tab", run: acceptCompletion },
      indentWithTab,
      { key: "Escape", run: leave },
    ]),
  ),
  EditorView.updateListener.of(({ docChanged, state }) => {
    if (docChanged) changeConsole((before) => writeStatement(before, state.doc.toString()));
  }),
  editorTheme,
];

/** Where a statement is written. The state's statement and the editor's text are one. */
export function CypherEditor() {
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(null);
  const statement = useConsole((state) => state.statement);
  const run = useConsole((state) => state.run);

  useEffect(() => {
    if (!frame.current) return undefined;
    const doc = useConsole.getState().statement;
    const view = new EditorView({
      state: EditorState.create({ doc, extensions }),
      parent: frame.current,
    });
    view.dispatch({ selection: { anchor: doc.length } });
    view.focus();
    editor.current = view;
    const letGo = takeEditor(view);
    return () => {
      letGo();
      view.destroy();
      editor.current = null;
    };
  }, []);

  useEffect(() => {
    const view = editor.current;
    if (!view || view.state.doc.toString() === statement) return;
    view.dispatch({
      changes: { from: 0, to: view.state.doc.length, insert: statement },
      selection: { anchor: statement.length },
    });
  }, [statement]);

  useEffect(() => {
    const view = editor.current;
    if (!view || run.state !== "failed" || view.state.doc.toString() !== run.statement) return;
    const place = locateProblem(run.statement, run.problem);
    const found = place
      ? [{ ...place, severity: "error" as const, message: plain(run.problem.message) }]
      : [];
    view.dispatch(setDiagnostics(view.state, found));
  }, [run]);

  return <div className="cypher-editor" ref={frame} />;
}
