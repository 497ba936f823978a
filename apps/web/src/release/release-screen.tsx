export function ReleaseScreen() {
  return <h1>Release</h1>;
}
