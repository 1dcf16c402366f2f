import { useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { fetchArticles } from "../../api/explorer-api.ts";
import { findByTitle } from "../../state/find-by-title.ts";
import type { ChosenArticle } from "../../state/news-choice.ts";
import { ChosenField } from "../controls/chosen-field.tsx";
import { formatDate } from "../format-date.ts";
import { useLoaded } from "../use-loaded.ts";

interface ArticleFieldProps {
  readonly article: ChosenArticle | undefined;
  readonly onChange: (article: ChosenArticle | undefined) => void;
}

/** Chooses an article by a part of its title or its publisher. */
export function ArticleField({ article, onChange }: ArticleFieldProps) {
  if (!article) return <Search onChange={onChange} />;
  return (
    <ChosenField
      id="news-article"
      label="Article"
      name={article.title}
      onClear={() => onChange(undefined)}
    />
  );
}

function Search({ onChange }: Pick<ArticleFieldProps, "onChange">) {
  const [text, setText] = useState("");
  const { answer, ...list } = useLoaded("articles", fetchArticles, undefined);
  const found = findByTitle(answer?.articles ?? [], text);
  const choose = (key: unknown) => {
    const article = found.find(({ id }) => id === key);
    if (article) onChange({ id: article.id, title: article.title });
  };
  const nothing = list.state === "failed" ? list.problem.message : "No article has it.";
  return (
    <ComboBox
      className="field"
      items={found}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={choose}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <Label>Article</Label>
      <Input placeholder="A part of its title" />
      <Popover className="search-results card" offset={4}>
        <ListBox
          renderEmptyState={() => (
            <p className="search-result muted">{list.state === "loading" ? "Loading…" : nothing}</p>
          )}
        >
          {found.map(({ id, title, publisher, publishedAt }) => (
            <ListBoxItem key={id} id={id} textValue={title} className="search-result">
              <span className="search-result-name">
                {title}
                <small className="muted">
                  {[publisher, publishedAt && formatDate(publishedAt)].filter(Boolean).join(" · ")}
                </small>
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
