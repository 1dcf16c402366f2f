import type { EditorView } from "@codemirror/view";

let editor: EditorView | undefined;

/** Makes it the editor that the side of the console writes into. Returns a release. */
export function takeEditor(view: EditorView): () => void {
  editor = view;
  return () => {
    if (editor === view) editor = undefined;
  };
}

export function focusEditor(): void {
  editor?.focus();
}

/** Writes at the cursor, in place of what is marked. */
export function insertText(text: string): void {
  if (!editor) return;
  editor.dispatch(editor.state.replaceSelection(text), { scrollIntoView: true });
  editor.focus();
}
