export function SubmitScreen() {
  return <h1>Submit</h1>;
}
