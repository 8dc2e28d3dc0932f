/** Our sign: one line that goes from the machine's hand to a person's. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect x="2" y="2" width="60" height="60" rx="16" fill="#d9532b" />
      <path
        d="M12 38C22 14 30 14 32 32s10 18 20-6"
        fill="none"
        stroke="#fff"
        stroke-width="6"
        stroke-linecap="round"
      />
    </svg>
  );
}
