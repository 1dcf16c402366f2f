import type { FormEvent, ReactNode } from "react";
import type { NewArticle } from "../../../server/routes/articles.schema.ts";

/** What the form holds: empty where nothing was written. */
export type ArticleDraft = Readonly<Record<Exclude<keyof NewArticle, "authors">, string>>;

export const emptyDraft: ArticleDraft = {
  text: "",
  title: "",
  publisher: "",
  url: "",
  publishedAt: "",
};

export function toNewArticle({ text, ...known }: ArticleDraft): NewArticle {
  const written = Object.entries(known).filter(([, value]) => value.trim() !== "");
  return { text, ...Object.fromEntries(written) };
}

interface ArticleFormProps {
  readonly draft: ArticleDraft;
  readonly onChange: (draft: ArticleDraft) => void;
  readonly onSubmit: () => Promise<void>;
  /** While it is, nothing can be changed; the focus stays where it is. */
  readonly isReading: boolean;
}

export function ArticleForm({ draft, onChange, onSubmit, isReading }: ArticleFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isReading) void onSubmit();
  };
  const input = (name: Exclude<keyof ArticleDraft, "text">, type: "text" | "url" | "date") => (
    <input
      id={`article-${name}`}
      type={type}
      readOnly={isReading}
      value={draft[name]}
      onChange={({ target }) => onChange({ ...draft, [name]: target.value })}
    />
  );
  return (
    <form onSubmit={submit}>
      <fieldset>
        <Field id="article-text" label="Text of the article">
          <textarea
            id="article-text"
            required
            rows={11}
            readOnly={isReading}
            placeholder="Paste it as it is: headline, byline and all."
            value={draft.text}
            onChange={({ target }) => onChange({ ...draft, text: target.value })}
          />
        </Field>
        <details>
          <summary>Title, publisher, date and address, where the text does not say them</summary>
          <div className="field-grid">
            <Field id="article-title" label="Title">
              {input("title", "text")}
            </Field>
            <Field id="article-publisher" label="Publisher">
              {input("publisher", "text")}
            </Field>
            <Field id="article-publishedAt" label="Published on">
              {input("publishedAt", "date")}
            </Field>
            <Field id="article-url" label="Address">
              {input("url", "url")}
            </Field>
          </div>
        </details>
        <button
          type="submit"
          className="button primary"
          aria-disabled={isReading}
          disabled={draft.text.trim() === ""}
        >
          Read and add
        </button>
      </fieldset>
    </form>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Field({ id, label, children }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}
