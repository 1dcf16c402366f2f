import { Bell, GitBranchPlus, Menu as MenuIcon, Newspaper } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { countUnread, openAlerts, useAlerts } from "../../state/alerts-store.ts";
import { useExplorer } from "../../state/explorer-store.ts";
import { type BarAction, useBarActions } from "./bar-actions.ts";
import { openDialog } from "./open-dialog.ts";

/** All that a narrow bar has no room for, each with its name. */
export function BarMenu() {
  const { news, others } = useBarActions();
  const articles = useExplorer((state) => state.status.answer?.articles);
  const unread = useAlerts(countUnread);
  return (
    <MenuTrigger>
      <Button className="icon-button" aria-label="Menu">
        <MenuIcon aria-hidden="true" />
      </Button>
      <Popover className="bar-menu card" offset={6} placement="bottom end">
        <Menu aria-label="Explorer">
          <Line
            action={{ label: "Articles", Icon: Newspaper, run: () => openDialog("articles") }}
            count={articles}
          />
          <Line
            action={{ label: "Add edge", Icon: GitBranchPlus, run: () => openDialog("add-edge") }}
          />
          <Line action={news} />
          <Line
            action={{ label: "Alerts", Icon: Bell, run: openAlerts }}
            count={unread > 0 ? unread : undefined}
          />
          {others.map((action) => (
            <Line key={action.label} action={action} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface LineProps {
  readonly action: BarAction;
  readonly count?: number | undefined;
}

function Line({ action: { label, menuLabel = label, Icon, run }, count }: LineProps) {
  return (
    <MenuItem className="bar-menu-line" textValue={menuLabel} onAction={run}>
      <Icon aria-hidden="true" />
      <span>{menuLabel}</span>
      {count === undefined ? null : <span className="count">{count}</span>}
    </MenuItem>
  );
}
