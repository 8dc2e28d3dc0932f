/** Our sign: one line that goes from the machine's hand to a person's. */
import mark from "../../../shared/mark.svg";

export function Mark({ size = 28 }: { size?: number }) {
  return <img src={mark} width={size} height={size} alt="" />;
}
