import { Bell } from "lucide-react";
import { countUnread, openAlerts, useAlerts } from "../../state/alerts-store.ts";

/** Leads to the alerts, and says how much of what they found nobody has read. */
export function AlertsButton() {
  const unread = useAlerts(countUnread);
  const label = unread > 0 ? `Alerts: ${unread} unread` : "Alerts";
  return (
    <button
      type="button"
      className="icon-button alerts-button"
      aria-label={label}
      title={label}
      onClick={openAlerts}
    >
      <Bell aria-hidden="true" />
      {unread > 0 ? <span className="unread">{unread > 99 ? "99+" : unread}</span> : null}
    </button>
  );
}
