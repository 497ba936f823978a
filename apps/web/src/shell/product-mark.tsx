/** Three narrow panels, the middle one a little wider. */
export function ProductMark({ size = 24 }: { readonly size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden>
      <path
        d="M3 8.5 8 7.5v17L3 23.5z"
        fill="var(--fr)"
        fillOpacity="0.16"
        stroke="var(--fr)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <rect
        x="11.5"
        y="6"
        width="9"
        height="20"
        fill="var(--en)"
        fillOpacity="0.16"
        stroke="var(--en)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path
        d="M24 7.5 29 8.5v15L24 24.5z"
        fill="var(--es)"
        fillOpacity="0.16"
        stroke="var(--es)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
    </svg>
  );
}
