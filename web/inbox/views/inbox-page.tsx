/** The inbox: views, list, thread, brief. */
import { openId } from "../store/inbox";
import { List } from "./list/list";
import { ThreadPane } from "./thread/thread";

export function InboxPage() {
  return (
    <main class={openId.value ? "inbox has-thread" : "inbox"}>
      <List />
      <ThreadPane />
    </main>
  );
}
