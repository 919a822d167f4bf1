// The help: what the page can do, and with which keys.
import { messages } from "../../messages.ts";
import { Modal } from "../modal.tsx";
import { commands } from "./commands.ts";
import { setSingleKeys, singleKeys } from "./single-keys.ts";
import { KeyText } from "./key-text.tsx";

/** Keys of the page, then those of the map. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Modal title={messages.help.title} onClose={onClose}>
      <p>{messages.help.about}</p>
      <dl class="help-keys">
        {commands
          .filter((command) => command.key !== undefined)
          .map((command) => (
            <div key={command.id}>
              <dt>{messages.commands[command.id]}</dt>
              <dd>
                <KeyText command={command} />
              </dd>
            </div>
          ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={singleKeys.value}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        />
        {messages.help.singleKeys}
      </label>
      <p>{messages.help.map}</p>
      <p>{messages.help.mouse}</p>
    </Modal>
  );
}
