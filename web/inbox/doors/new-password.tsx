/** The field for a password that is being chosen. The server judges it; the hint says what it wants. */
import type { Refusal } from "../../shared/api";
import { TextField } from "../views/parts/form";
import { t } from "../words";

export function NewPassword({ refusal }: { refusal: Refusal | null }) {
  return (
    <TextField
      name="password"
      type="password"
      label={t("field.password.new")}
      hint={t("field.password.hint")}
      autocomplete="new-password"
      required
      refusal={refusal}
    />
  );
}
