import { useEffect } from "react";
import { useExplorer } from "../state/explorer-store.ts";
import { AlertsDialog } from "./alerts/alerts-dialog.tsx";
import { PairAnnouncer } from "./canvas/pair-announcer.tsx";
import { AddArticleDialog } from "./controls/add-article-dialog.tsx";
import { AddEdgeDialog } from "./controls/add-edge-dialog.tsx";
import { ArticlesDialog } from "./controls/articles-dialog.tsx";
import { AwayBanner } from "./controls/away-banner.tsx";
import { HelpDialog } from "./controls/help-dialog.tsx";
import { ImportCsvDialog } from "./controls/import-csv-dialog.tsx";
import { TopBar } from "./controls/top-bar.tsx";
import { NewsDialog } from "./news/news-dialog.tsx";
import { Panel } from "./panel/panel.tsx";
import { ContradictionsDialog } from "./review/contradictions-dialog.tsx";
import { ReviewDialog } from "./review/review-dialog.tsx";
import { Stage } from "./stage.tsx";
import { useShortcuts } from "./use-shortcuts.ts";

export function App() {
  const theme = useExplorer((state) => state.theme);
  const hasPanel = useExplorer((state) => state.trail.length > 0);
  useShortcuts();
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return (
    <div className={hasPanel ? "app has-panel" : "app"}>
      <TopBar />
      <AwayBanner />
      <Stage />
      <Panel />
      <PairAnnouncer />
      <AddArticleDialog />
      <AddEdgeDialog />
      <ImportCsvDialog />
      <ArticlesDialog />
      <HelpDialog />
      <ReviewDialog />
      <ContradictionsDialog />
      <AlertsDialog />
      <NewsDialog />
    </div>
  );
}
