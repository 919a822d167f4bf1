// A setting: its name, a few values to choose from, and what the chosen one means.
import { Segmented } from "../legend/segmented.tsx";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly name: string;
  readonly value: Value;
  readonly options: readonly (readonly [Value, string])[];
  readonly note?: string;
  readonly onChange: (value: Value) => void;
}

/** Radio buttons, so that arrows move between the values and every reader knows what they are. */
export function Choice<Value extends string>({ note, ...rest }: ChoiceProps<Value>) {
  return (
    <div class="choice">
      <Segmented {...rest} />
      {note !== undefined && <p class="dim choice-note">{note}</p>}
    </div>
  );
}
