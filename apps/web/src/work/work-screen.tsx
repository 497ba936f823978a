export function WorkScreen() {
  return <h1>Work</h1>;
}
